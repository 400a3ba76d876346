import { useId, useMemo, type ReactElement } from 'react';
import { auditGrowth } from '../../models/market/growth/audit-growth.ts';
import type { CalculatorValues } from '../../scenario/growth-settings.ts';
import { enterSentence, termsOf } from '../../scenario/growth-terms.ts';
import type { ChangeKind } from '../link-store.ts';
import { useReader } from '../reader/reader-context.ts';
import { calculatorMessages as messages } from './calculator-messages.ts';
import { goTo } from '../go-to.ts';
import { hasCorrections, readClaim, type ReadClaim } from './read-claim.ts';
import { SentenceBox } from './SentenceBox.tsx';
import { TermFields } from './TermFields.tsx';
import { Understood } from './Understood.tsx';
import { writeResults } from './write-results.ts';
import { writeVerdict } from './write-verdict.ts';

const untouched = enterSentence('');

/** Whether the claim is the reader's and has two rates, so that it stands on the chart of the audit. */
function isOnChart({ claim, isOwn }: ReadClaim): boolean {
  return isOwn && auditGrowth(claim.row).verdict !== 'not-checkable';
}

function Results({
  sentences,
  read,
}: {
  readonly sentences: readonly string[];
  readonly read: ReadClaim;
}): ReactElement {
  const reader = useReader();
  const { t } = reader;
  const id = useId();
  const isPlaced = isOnChart(read);
  return (
    <div className="growth-results">
      <div aria-live="polite">
        <h3 id={id}>{t(messages.results)}</h3>
        {isPlaced && !read.sentence && (
          <p className="finding">{writeVerdict(read.claim, reader)}</p>
        )}
        <ul aria-labelledby={id}>
          {sentences.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </div>
      {isPlaced && (
        <p>
          <button type="button" onClick={() => goTo('[data-chart=growth-audit]')}>
            {t(messages.onChart)}
          </button>
        </p>
      )}
    </div>
  );
}

/** A growth claim, as a sentence or as figures, and everything that follows from it; at first the claim of the article, in the reader's language. */
export function CalculatorPanel({
  values,
  change,
}: {
  readonly values: CalculatorValues;
  readonly change: (patch: Partial<CalculatorValues>, kind?: ChangeKind) => void;
}): ReactElement {
  const reader = useReader();
  const { t } = reader;
  const [titleId, readingId] = [useId(), useId()];
  const read = useMemo(() => readClaim(values, t), [values, t]);
  const { text, reading, sentence } = read;
  const terms = termsOf(values, sentence);
  const { sentences, problems } = writeResults(terms, reader);
  return (
    <section className="panel" aria-labelledby={titleId} data-panel="growth-calculator">
      <h2 id={titleId}>{t(messages.title)}</h2>
      <SentenceBox
        text={text}
        describedBy={readingId}
        onChange={(next, kind) => change(enterSentence(next), kind)}
      />
      <div id={readingId} className="sentence-reading">
        <Understood text={text} reading={reading} verdict={writeVerdict(read.claim, reader)} />
      </div>
      <h3>{t(messages.figures)}</h3>
      <TermFields
        values={values}
        terms={terms}
        read={termsOf(untouched, sentence)}
        problems={problems}
        change={change}
      />
      {sentence && hasCorrections(values) && (
        <p>
          <button
            type="button"
            className="quiet"
            onClick={() => change({ ...untouched, sentence: values.sentence })}
          >
            {t(messages.restore)}
          </button>
        </p>
      )}
      <Results sentences={sentences} read={read} />
    </section>
  );
}
