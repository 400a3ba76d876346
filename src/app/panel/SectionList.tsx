import { useId, type ReactElement } from 'react';
import { useReader } from '../reader/reader-context.ts';
import { goToHeading } from '../go-to.ts';
import { sectionMessages as messages } from './section-messages.ts';

/** A section of a page: a selector of the element whose heading names it, and its name in a word or two. */
export interface PageSection {
  readonly selector: string;
  readonly title: string;
}

/** The sections of a long page, each a way to its heading; the address of the page stays as it is. */
export function SectionList({
  sections,
}: {
  readonly sections: readonly PageSection[];
}): ReactElement {
  const { t } = useReader();
  const titleId = useId();
  return (
    <nav className="section-list" aria-labelledby={titleId}>
      <span id={titleId} className="muted">
        {t(messages.onThisPage)}
      </span>
      <ul>
        {sections.map(({ selector, title }) => (
          <li key={selector}>
            <button type="button" className="quiet" onClick={() => goToHeading(selector)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
