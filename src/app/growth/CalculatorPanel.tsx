import { useId, useMemo, type ReactElement } from 'react';
import { parseGrowthSentence } from '../../models/market/sentence/parse-growth-sentence.ts';
import type { CalculatorValues } from '../../scenario/growth-settings.ts';
import { correctedRow, enterSentence, termsOf } from '../../scenario/growth-terms.ts';
import type { ChangeKind } from '../link-store.ts';
import { useReader } from '../reader/reader-context.ts';
import { calculatorMessages as messages, exampleMessages } from './calculator-messages.ts';
import { SentenceBox } from './SentenceBox.tsx';
import { TermFields } from './TermFields.tsx';
import { Understood } from './Understood.tsx';
import { writeResults } from './write-results.ts';
import { writeVerdict } from './write-verdict.ts';

const untouched = enterSentence('');

/** Whether the reader has put figures of their own over those of the sentence. */
function hasCorrections(values: CalculatorValues): boolean {
  const { sentence: _, ...figures } = values;
  return Object.values(figures).some((figure) => figure !== undefined);
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
  const [titleId, readingId, resultId] = [useId(), useId(), useId()];
  const text = values.sentence ?? t(exampleMessages.text);
  const reading = useMemo(() => parseGrowthSentence(text), [text]);
  const sentence = reading.ok ? reading.value : undefined;
  const terms = termsOf(values, sentence);
  const { sentences, problems } = writeResults(terms, reader);
  const verdict =
    sentence === undefined ? '' : writeVerdict(correctedRow(values, sentence), reader);
  return (
    <section className="panel" aria-labelledby={titleId} data-panel="growth-calculator">
      <h2 id={titleId}>{t(messages.title)}</h2>
      <SentenceBox
        text={text}
        describedBy={readingId}
        onChange={(next, kind) => change(enterSentence(next), kind)}
      />
      <div id={readingId} className="sentence-reading">
        <Understood text={text} reading={reading} verdict={verdict} />
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
      <div className="growth-results" aria-live="polite">
        <h3 id={resultId}>{t(messages.results)}</h3>
        <ul aria-labelledby={resultId}>
          {sentences.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}
