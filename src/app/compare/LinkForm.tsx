import { useId, useState, type FormEvent, type ReactElement } from 'react';
import { readLink, writeLinkProblem, type LinkProblem } from '../read-link.ts';
import { useReader } from '../reader/reader-context.ts';
import { useServices } from '../services-context.ts';
import { compareMessages as messages } from './compare-messages.ts';

/** Two texts that may be links; `undefined` until there is any. */
export interface LinkPair {
  readonly a: string | undefined;
  readonly b: string | undefined;
}

type Side = keyof LinkPair;
type Problems = Readonly<Partial<Record<Side, LinkProblem>>>;

const sides: readonly Side[] = ['a', 'b'];
const noProblems: Problems = {};

function LinkField({
  label,
  name,
  text,
  problem,
  onChange,
}: {
  readonly label: string;
  readonly name: Side;
  readonly text: string;
  readonly problem: LinkProblem | undefined;
  readonly onChange: (text: string) => void;
}): ReactElement {
  const { t } = useReader();
  const id = useId();
  const problemId = useId();
  return (
    <div className="link-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        name={name}
        rows={3}
        value={text}
        spellCheck={false}
        aria-invalid={problem !== undefined}
        {...(problem && { 'aria-describedby': problemId })}
        onChange={(event) => onChange(event.target.value)}
      />
      {problem && (
        <p id={problemId} className="problem">
          {writeLinkProblem(problem, t)}
        </p>
      )}
    </div>
  );
}

/** What stands in the fields: what is compared, until the reader writes something else; anew when something else is compared. */
function useDrafts({ a = '', b = '' }: LinkPair) {
  const [given, setGiven] = useState({ a, b });
  const [drafts, setDrafts] = useState(given);
  const [problems, setProblems] = useState(noProblems);
  if (given.a !== a || given.b !== b) {
    setGiven({ a, b });
    setDrafts({ a, b });
    setProblems(noProblems);
  }
  return {
    drafts,
    problems,
    setProblems,
    isGiven: drafts.a === a && drafts.b === b,
    write: (texts: Partial<typeof drafts>) => {
      setDrafts({ ...drafts, ...texts });
      setProblems(noProblems);
    },
  };
}

function focusField(form: HTMLFormElement, side: Side): void {
  const field = form.elements.namedItem(side);
  if (field instanceof HTMLElement) field.focus();
}

/** The two links, as they are pasted; they are read when the reader says so, and one that cannot be read changes nothing. */
export function LinkForm({
  values,
  onCompare,
}: {
  readonly values: LinkPair;
  readonly onCompare: (links: LinkPair) => void;
}): ReactElement {
  const { t } = useReader();
  const { baseUrl } = useServices();
  const { drafts, problems, setProblems, isGiven, write } = useDrafts(values);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const found = sides.flatMap((side) => {
      const link = readLink(drafts[side], baseUrl);
      return link.ok ? [] : [[side, link.problem] as const];
    });
    setProblems(Object.fromEntries(found));
    const [first] = found;
    if (first) focusField(event.currentTarget, first[0]);
    else onCompare(drafts);
  };
  const swap = (): void => {
    write({ a: drafts.b, b: drafts.a });
    if (isGiven) onCompare({ a: values.b, b: values.a });
  };
  return (
    <form className="link-form" onSubmit={submit}>
      {sides.map((side) => (
        <LinkField
          key={side}
          name={side}
          label={t(side === 'a' ? messages.linkA : messages.linkB)}
          text={drafts[side]}
          problem={problems[side]}
          onChange={(text) => write({ [side]: text })}
        />
      ))}
      <div className="link-form-buttons">
        <button type="submit">{t(messages.compare)}</button>
        <button type="button" onClick={swap}>
          {t(messages.swap)}
        </button>
      </div>
    </form>
  );
}
