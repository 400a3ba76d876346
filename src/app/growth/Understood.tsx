import type { ReactElement } from 'react';
import type { Result } from '../../core/result.ts';
import type {
  GrowthSentence,
  SentenceProblem,
} from '../../models/market/sentence/growth-sentence.ts';
import { useReader } from '../reader/reader-context.ts';
import { calculatorMessages as messages } from './calculator-messages.ts';
import { markSpans } from './mark-spans.ts';
import { understoodMessages } from './understood-messages.ts';
import { sentenceMessages } from './sentence-messages.ts';
import { marksOf, writeReading, type WrittenFigure } from './write-reading.ts';

function MarkedText({
  text,
  figures,
}: {
  readonly text: string;
  readonly figures: readonly WrittenFigure[];
}): ReactElement {
  return (
    <p className="marked-text">
      {markSpans(text, marksOf(figures)).map(({ kind, text, start }) =>
        kind === undefined ? (
          <span key={start}>{text}</span>
        ) : (
          <mark key={start} data-figure={kind}>
            {text}
          </mark>
        ),
      )}
    </p>
  );
}

function Problems({
  heading,
  problems,
}: {
  readonly heading: string;
  readonly problems: readonly SentenceProblem[];
}): ReactElement | null {
  const { t } = useReader();
  if (problems.length === 0) return null;
  const sentences = problems.map(({ reason, value }) => t(sentenceMessages[reason], { value }));
  return (
    <>
      <h3>{heading}</h3>
      <ul>
        {[...new Set(sentences)].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

function Figures({ figures }: { readonly figures: readonly WrittenFigure[] }): ReactElement {
  const { t } = useReader();
  return (
    <dl className="read-figures">
      {figures.map(({ figure, text, spans }) => (
        <div key={`${figure} ${spans[0]?.start}`}>
          <dt>
            <mark data-figure={figure}>{t(understoodMessages[figure])}</mark>
          </dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What was understood of a sentence: its figures marked in the text, what was not clear, and the verdict on its arithmetic; or why it was not read. */
export function Understood({
  text,
  reading,
  verdict,
}: {
  readonly text: string;
  readonly reading: Result<GrowthSentence, SentenceProblem>;
  readonly verdict: string;
}): ReactElement {
  const reader = useReader();
  const { t } = reader;
  if (text.trim() === '') return <p className="muted">{t(sentenceMessages.empty)}</p>;
  if (!reading.ok) return <Problems heading={t(messages.refused)} problems={reading.problems} />;
  const figures = writeReading(reading.value, reader);
  return (
    <>
      <h3>{t(messages.understood)}</h3>
      <MarkedText text={text} figures={figures} />
      <Figures figures={figures} />
      <p className="muted">{t(messages.correct)}</p>
      <Problems heading={t(messages.doubts)} problems={reading.value.ambiguities} />
      <h3>{t(understoodMessages.verdict)}</h3>
      <p className="finding">{verdict}</p>
    </>
  );
}
