import { useId, useRef, type ReactElement } from 'react';
import { longestCompanyText } from '../../scenario/funding-settings.ts';
import type { ChangeKind } from '../link-store.ts';
import { useReader } from '../reader/reader-context.ts';
import { fundingPageMessages as messages } from './messages.ts';

/** A part of a company's name to look for; the page follows while the reader types, and Back takes the search back as one step. */
export function CompanySearch({
  text,
  onChange,
}: {
  readonly text: string | undefined;
  readonly onChange: (text: string | undefined, kind: ChangeKind) => void;
}): ReactElement {
  const { t } = useReader();
  const [inputId, hintId] = [useId(), useId()];
  const isTyped = useRef(false);
  const commit = (): void => {
    if (isTyped.current) onChange(text, 'commit');
    isTyped.current = false;
  };
  return (
    <div className="company-search">
      <label htmlFor={inputId}>{t(messages.find)}</label>
      <input
        id={inputId}
        type="search"
        autoComplete="off"
        maxLength={longestCompanyText}
        aria-describedby={hintId}
        value={text ?? ''}
        onChange={({ currentTarget: { value } }) => {
          isTyped.current = true;
          onChange(value === '' ? undefined : value, 'drag');
        }}
        onBlur={commit}
      />
      <small id={hintId}>{t(messages.findHint)}</small>
    </div>
  );
}
