import { useId, useRef, type ReactElement } from 'react';
import { localeNames, locales } from '../../i18n/locales.ts';
import { longestLinkSentence } from '../../scenario/growth-settings.ts';
import type { ChangeKind } from '../link-store.ts';
import { useReader } from '../reader/reader-context.ts';
import { calculatorMessages as messages, exampleMessages } from './calculator-messages.ts';

/** A sentence to be checked: pasted, typed, or one of the examples. What is typed is told as it is typed, and committed on leaving the box. */
export function SentenceBox({
  text,
  describedBy,
  onChange,
}: {
  readonly text: string;
  readonly describedBy: string;
  readonly onChange: (text: string, kind: ChangeKind) => void;
}): ReactElement {
  const { t } = useReader();
  const id = useId();
  const isTyped = useRef(false);
  const commit = (): void => {
    if (isTyped.current) onChange(text, 'commit');
    isTyped.current = false;
  };
  return (
    <div className="sentence-box">
      <label htmlFor={id}>{t(messages.sentence)}</label>
      <textarea
        id={id}
        rows={3}
        maxLength={longestLinkSentence}
        spellCheck={false}
        aria-describedby={describedBy}
        value={text}
        onChange={({ currentTarget }) => {
          isTyped.current = true;
          onChange(currentTarget.value, 'drag');
        }}
        onBlur={commit}
      />
      <div className="sentence-examples" role="group" aria-label={t(messages.examples)}>
        <span className="muted">{t(messages.examples)}</span>
        {locales.map((locale) => (
          <button
            key={locale}
            type="button"
            className="chip"
            lang={locale}
            onClick={() => onChange(exampleMessages.text[locale], 'commit')}
          >
            {localeNames[locale]}
          </button>
        ))}
        <button type="button" className="quiet" onClick={() => onChange('', 'commit')}>
          {t(messages.clear)}
        </button>
      </div>
    </div>
  );
}
