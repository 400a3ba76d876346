import {
  useEffect,
  useEffectEvent,
  useId,
  useState,
  type FormEvent,
  type ReactElement,
} from 'react';
import type { KeyFigure } from '../../charts/chart.ts';
import { parseNumber } from '../../i18n/parse-number.ts';
import { useReader, type Reader } from '../reader/reader-context.ts';
import type { StagedPanel } from '../stage/stage-context.ts';
import { slideMessages as messages } from './slide-messages.ts';

async function keyFigureOf(
  toExhibit: NonNullable<StagedPanel['toExhibit']>,
): Promise<KeyFigure | undefined> {
  const { drawing, context } = await toExhibit();
  return drawing?.toKeyFigure(context);
}

interface Found {
  /** For whom it is written. */
  readonly reader: Reader;
  readonly figure: KeyFigure | null;
}

/** The figure that the room guesses, in the language and for the settings of now, once it is known whether there is one: `undefined` before, `null` where there is none. */
function useKeyFigure({ isSettled, toExhibit }: StagedPanel): KeyFigure | null | undefined {
  const reader = useReader();
  const [found, setFound] = useState<Found>();
  const ask = useEffectEvent(async () => toExhibit && keyFigureOf(toExhibit));
  useEffect(() => {
    if (!isSettled) return undefined;
    let isWanted = true;
    const find = async (): Promise<void> => {
      const figure = (await ask().catch(() => undefined)) ?? null;
      if (isWanted) setFound({ reader, figure });
    };
    void find();
    return () => {
      isWanted = false;
    };
  }, [isSettled, reader]);
  return isSettled && found?.reader === reader ? found.figure : undefined;
}

/** Asks the room for its guess before the panel is seen; `onReveal` is told what to say of it beside the answer. */
export function GuessGate({
  panel,
  onReveal,
}: {
  readonly panel: StagedPanel;
  readonly onReveal: (sentence: string) => void;
}): ReactElement {
  const { t, locale } = useReader();
  const figure = useKeyFigure(panel);
  const id = useId();
  const [text, setText] = useState('');
  const [isUnread, setUnread] = useState(false);
  const reveal = (event: FormEvent): void => {
    event.preventDefault();
    const guess = parseNumber(text, locale);
    if (text.trim() === '') onReveal('');
    else if (!figure) onReveal(t(messages.guessed, { text }));
    else if (guess === undefined) setUnread(true);
    else onReveal(figure.writeGuess(guess));
  };
  return (
    <form className="guess" onSubmit={reveal}>
      <p className="guess-question">{figure?.question ?? t(messages.guessOpen)}</p>
      <label htmlFor={id}>{t(messages.guessLabel)}</label>
      <input
        id={id}
        value={text}
        autoComplete="off"
        maxLength={100}
        inputMode={figure ? 'decimal' : 'text'}
        aria-invalid={isUnread}
        onChange={(event) => {
          setText(event.target.value);
          setUnread(false);
        }}
      />
      <button type="submit">{t(messages.reveal)}</button>
      {isUnread && <p role="alert">{t(messages.guessUnread, { text })}</p>}
    </form>
  );
}
