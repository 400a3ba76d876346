import { useEffect, useId, useState, type FormEvent, type ReactElement } from 'react';
import type { KeyFigure } from '../../charts/chart.ts';
import { parseNumber } from '../../i18n/parse-number.ts';
import { useReader } from '../reader/reader-context.ts';
import type { StagedPanel } from '../stage/stage-context.ts';
import { slideMessages as messages } from './slide-messages.ts';

async function keyFigureOf(
  toExhibit: NonNullable<StagedPanel['toExhibit']>,
): Promise<KeyFigure | undefined> {
  const { drawing, context } = await toExhibit();
  return drawing?.toKeyFigure(context);
}

/** The figure that the room guesses, once it is known whether there is one: `undefined` before, `null` where there is none. */
function useKeyFigure({ isSettled, toExhibit }: StagedPanel): KeyFigure | null | undefined {
  const [figure, setFigure] = useState<KeyFigure | null>();
  useEffect(() => {
    if (!isSettled || toExhibit === undefined || figure !== undefined) return undefined;
    let isWanted = true;
    const find = async (): Promise<void> => {
      const found = await keyFigureOf(toExhibit).catch(() => undefined);
      if (isWanted) setFigure(found ?? null);
    };
    void find();
    return () => {
      isWanted = false;
    };
  }, [isSettled, toExhibit, figure]);
  return figure;
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
