import { useId, useState, type FormEvent, type ReactElement } from 'react';
import type { compareSettings } from '../../scenario/compare-settings.ts';
import type { ValuesOf } from '../../scenario/setting.ts';
import { useReader } from '../reader/reader-context.ts';
import { compareMessages as messages } from './compare-messages.ts';

type CompareValues = ValuesOf<typeof compareSettings>;

function LinkField({
  label,
  text,
  onChange,
}: {
  readonly label: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
}): ReactElement {
  const id = useId();
  return (
    <div className="link-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={3}
        value={text}
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

/** The two links, as they are pasted; they are read when the reader says so. */
export function LinkForm({
  values,
  onCompare,
}: {
  readonly values: CompareValues;
  readonly onCompare: (links: Pick<CompareValues, 'a' | 'b'>) => void;
}): ReactElement {
  const { t } = useReader();
  const [a, setA] = useState(values.a ?? '');
  const [b, setB] = useState(values.b ?? '');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onCompare({ a, b });
  };
  const swap = (): void => {
    setA(b);
    setB(a);
    onCompare({ a: b, b: a });
  };
  return (
    <form className="link-form" onSubmit={submit}>
      <LinkField label={t(messages.linkA)} text={a} onChange={setA} />
      <LinkField label={t(messages.linkB)} text={b} onChange={setB} />
      <div className="link-form-buttons">
        <button type="submit">{t(messages.compare)}</button>
        <button type="button" onClick={swap}>
          {t(messages.swap)}
        </button>
      </div>
    </form>
  );
}
