import { useId, type ReactElement } from 'react';
import { useReader } from '../reader/reader-context.ts';
import type { LinkComparison } from '../settings-text/compare-links.ts';
import { compareMessages as messages } from './compare-messages.ts';

/** Every setting in which two views differ, with both values. */
export function DifferenceTable({
  comparison: { differences, isViewDifferent },
}: {
  readonly comparison: LinkComparison;
}): ReactElement {
  const { t } = useReader();
  const titleId = useId();
  return (
    <section className="panel" aria-labelledby={titleId}>
      <h2 id={titleId}>{t(messages.differences, { count: differences.length })}</h2>
      {differences.length > 0 && (
        <div className="table-scroll" tabIndex={0} role="region" aria-labelledby={titleId}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t(messages.setting)}</th>
                <th scope="col">{t(messages.viewA)}</th>
                <th scope="col">{t(messages.viewB)}</th>
              </tr>
            </thead>
            <tbody>
              {differences.map(({ name, label, a, b, isIdle }) => (
                <tr key={name}>
                  <th scope="row">{isIdle ? t(messages.idle, { label }) : label}</th>
                  <td>{a}</td>
                  <td>{b}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {isViewDifferent && <p className="muted">{t(messages.viewDiffers)}</p>}
    </section>
  );
}
