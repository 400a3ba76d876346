import { Fragment, useId, useState, type ReactElement } from 'react';
import type { SourceRef } from '../../charts/chart.ts';
import { useReader } from '../reader/reader-context.ts';
import { SourceLink } from './SourceLink.tsx';
import { panelMessages as messages } from './messages.ts';

/** Sources that are named at once in a line of their own. */
const namedCount = 3;

function Links({ sources }: { readonly sources: readonly SourceRef[] }): ReactElement[] {
  return sources.map((source, index) => (
    <Fragment key={source.id}>
      {index > 0 && '; '}
      <SourceLink source={source} />
    </Fragment>
  ));
}

/** The sources behind the first few, folded on the screen and complete in print. */
function More({ sources }: { readonly sources: readonly SourceRef[] }): ReactElement {
  const { t } = useReader();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <span id={id} className="more-sources" data-open={isOpen}>
        {'; '}
        <Links sources={sources} />
      </span>{' '}
      <button
        type="button"
        className="quiet"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? t(messages.fewerSources) : t(messages.moreSources, { count: sources.length })}
      </button>
    </>
  );
}

/** Sources side by side; of many the first few, the others at a press. */
export function SourceList({
  sources,
  named = namedCount,
}: {
  readonly sources: readonly SourceRef[];
  /** How many are named before the others are folded; a single other one is named as well. */
  readonly named?: number;
}): ReactElement {
  const isFolded = sources.length > named + 1;
  return (
    <>
      <Links sources={isFolded ? sources.slice(0, named) : sources} />
      {isFolded && <More sources={sources.slice(named)} />}
    </>
  );
}
