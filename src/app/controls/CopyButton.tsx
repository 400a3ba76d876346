import { useState, type ReactElement } from 'react';
import { useReader } from '../reader/reader-context.ts';
import { copyMessages as messages } from './copy-messages.ts';

/** Copies a text, and says whether the browser allowed it. */
export function CopyButton({
  text,
  label,
  name,
}: {
  readonly text: string;
  /** What the button says, if not "Copy". */
  readonly label?: string;
  /** What it is called where several say the same. */
  readonly name?: string;
}): ReactElement {
  const { t } = useReader();
  const [copied, setCopied] = useState<boolean>();
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <p className="copy">
      <button type="button" aria-label={name} onClick={copy}>
        {label ?? t(messages.copy)}
      </button>{' '}
      <span role="status">
        {copied !== undefined && t(copied ? messages.copied : messages.notCopied)}
      </span>
    </p>
  );
}
