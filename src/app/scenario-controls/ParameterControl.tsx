import {
  lazy,
  memo,
  Suspense,
  useId,
  useRef,
  useState,
  type ReactElement,
  type ReactNode,
} from 'react';
import type { SourceRef } from '../../charts/chart.ts';
import type { ParameterSpec, ParameterValue } from '../../models/parameter.ts';
import { describeProblem } from '../../scenario/parameter-text/describe-problem.ts';
import { parameterName } from '../../scenario/parameter-text/parameter-name.ts';
import type { ParameterOwner } from '../../scenario/parameter-text/parameter-owner.ts';
import { writeValue } from '../../scenario/parameter-text/write-value.ts';
import type { ChangeKind } from '../link-store.ts';
import { useReader } from '../reader/reader-context.ts';
import { ChangedNote } from './ChangedNote.tsx';
import { scenarioControlMessages as messages } from './messages.ts';
import { ParameterInput } from './ParameterInput.tsx';
import { ParameterTools } from './ParameterTools.tsx';
import { useDraft, type Draft } from './use-draft.ts';

const ParameterAbout = lazy(async () => ({
  default: (await import('./ParameterAbout.tsx')).ParameterAbout,
}));

interface Props {
  readonly owner: ParameterOwner;
  readonly spec: ParameterSpec;
  readonly value: ParameterValue;
  /** What the study published for the case that is run. */
  readonly published: ParameterValue;
  readonly isLocked: boolean;
  /** False where the assumption does nothing under the present choices. */
  readonly isRelevant: boolean;
  /** What the model says against the value, as a sentence. */
  readonly problem: string | undefined;
  readonly source: SourceRef | undefined;
  readonly onChange: (id: string, value: ParameterValue, kind: ChangeKind) => void;
  readonly onLock: (id: string, isLocked: boolean) => void;
}

function hasSameContent(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** What is wrong, as a sentence: with what the reader entered, else with the value itself. */
function useProblemText({ owner, spec, value, problem }: Props, draft: Draft) {
  const reader = useReader();
  if (draft.problem === undefined) return problem;
  const stays = reader.t(messages.lastValid, { value: writeValue(owner, spec, value, reader) });
  return `${describeProblem(owner, draft.problem, reader)} ${stays}`;
}

function ParameterHead({ name, valueText }: { readonly name: string; readonly valueText: string }) {
  return (
    <div className="parameter-head">
      <span className="parameter-name">{name}</span>
      <span className="parameter-value">{valueText}</span>
    </div>
  );
}

/** The buttons under an assumption, what there is to say, and what they open. */
function ParameterFoot({
  name,
  owner,
  spec,
  isLocked,
  source,
  onLock,
  children,
}: Props & { readonly name: string; readonly children: ReactNode }): ReactElement {
  const aboutId = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <ParameterTools
        name={name}
        isLocked={isLocked}
        isAboutOpen={isOpen}
        aboutId={aboutId}
        onAbout={() => setIsOpen(!isOpen)}
        onLock={() => onLock(spec.id, !isLocked)}
      />
      {children}
      <div id={aboutId} className="parameter-about" hidden={!isOpen}>
        {isOpen && (
          <Suspense>
            <ParameterAbout owner={owner} spec={spec} source={source} />
          </Suspense>
        )}
      </div>
    </>
  );
}

function ParameterFrame(props: Props): ReactElement {
  const { owner, spec, value, published, isLocked, isRelevant, onChange } = props;
  const reader = useReader();
  const problemId = useId();
  const frame = useRef<HTMLDivElement>(null);
  const draft = useDraft(spec, value, (next, kind) => onChange(spec.id, next, kind));
  const problem = useProblemText(props, draft);
  const name = parameterName(owner, spec.id, reader);
  const isChanged = !hasSameContent(value, published);
  const reset = (): void => {
    draft.enter(published, 'commit');
    frame.current?.querySelector<HTMLElement>('input, select')?.focus();
  };
  return (
    <div
      ref={frame}
      className="parameter"
      role="group"
      aria-label={name}
      data-parameter={spec.id}
      data-locked={isLocked}
      data-changed={isChanged}
    >
      {spec.kind !== 'choice' && (
        <ParameterHead name={name} valueText={writeValue(owner, spec, value, reader)} />
      )}
      <ParameterInput
        owner={owner}
        spec={spec}
        name={name}
        value={value}
        entered={draft.entered}
        isDisabled={isLocked}
        describedBy={problem === undefined ? undefined : problemId}
        enter={draft.enter}
        forget={draft.forget}
      />
      <ParameterFoot {...props} name={name}>
        <p id={problemId} className="parameter-problem" role="alert">
          {problem}
        </p>
        {!isRelevant && <p className="muted">{reader.t(messages.noEffect)}</p>}
        {isChanged && (
          <ChangedNote
            owner={owner}
            name={name}
            published={writeValue(owner, spec, published, reader)}
            isLocked={isLocked}
            onReset={reset}
          />
        )}
      </ParameterFoot>
    </div>
  );
}

/** True where two props say the same; values and sources by what they hold, because a link that is read again makes new ones. */
function isSame(before: Props, after: Props): boolean {
  return (Object.keys(after) as (keyof Props)[]).every((key) =>
    key === 'value' || key === 'published' || key === 'source'
      ? hasSameContent(before[key], after[key])
      : before[key] === after[key],
  );
}

/**
 * One assumption: its value in words, the input for its kind, what is wrong with what was entered, and one click away what it
 * means. It renders again only when something about itself changes; hand it `onChange` and `onLock` that stay the same functions.
 */
export const ParameterControl = memo(ParameterFrame, isSame);
