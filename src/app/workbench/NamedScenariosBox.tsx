import { useId, useRef, useState, type ReactElement } from 'react';
import { longestName, openNamed, type NamedScenario } from '../../scenario/named-scenarios.ts';
import { useReader } from '../reader/reader-context.ts';
import { namedScenarioMessages as messages } from './named-scenario-messages.ts';
import type { NamedScenarios } from './use-named-scenarios.ts';
import type { Workbench } from './use-workbench.ts';

interface Props {
  readonly workbench: Workbench;
  readonly kept: NamedScenarios;
}

function KeepForm({ workbench, kept }: Props): ReactElement {
  const { t } = useReader();
  const id = useId();
  const [name, setName] = useState('');
  const [said, setSaid] = useState('');
  const trimmed = name.trim();
  const isTaken = kept.scenarios.some((one) => one.name === trimmed);
  return (
    <form
      className="keep-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (trimmed === '') return setSaid(t(messages.unnamed));
        kept.keep(trimmed, workbench.scenario);
        setSaid(t(messages.kept, { name: trimmed }));
        setName('');
      }}
    >
      <label htmlFor={id}>{t(messages.name)}</label>
      <input
        id={id}
        type="text"
        value={name}
        maxLength={longestName}
        autoComplete="off"
        onChange={({ currentTarget }) => {
          setName(currentTarget.value);
          setSaid('');
        }}
      />
      <button type="submit">{t(messages.keep)}</button>
      <span role="status">{isTaken && name !== '' ? t(messages.replaces) : said}</span>
    </form>
  );
}

function KeptItem({
  named,
  workbench,
  kept,
  onProblem,
}: Props & {
  readonly named: NamedScenario;
  readonly onProblem: (text: string) => void;
}): ReactElement {
  const { t } = useReader();
  const { name } = named;
  const use = (put: Workbench['open']): void => {
    const { scenario, problems } = openNamed(named);
    put(scenario);
    const list = problems.map(({ where, value }) => `${where}=${value}`).join(', ');
    onProblem(list === '' ? '' : t(messages.partlyRead, { name, list: list.slice(0, 200) }));
  };
  return (
    <li>
      <span className="kept-name">{name}</span>
      <button
        type="button"
        aria-label={t(messages.openNamed, { name })}
        onClick={() => use(workbench.open)}
      >
        {t(messages.open)}
      </button>
      <button
        type="button"
        aria-label={t(messages.compareNamed, { name })}
        onClick={() => use(workbench.compare)}
      >
        {t(messages.compare)}
      </button>
      <button
        type="button"
        aria-label={t(messages.forgetNamed, { name })}
        onClick={() => kept.forget(name)}
      >
        {t(messages.forget)}
      </button>
    </li>
  );
}

/** Says what was deleted, and brings it back. */
function LostNotice({
  lost,
  onBringBack,
}: {
  readonly lost: NamedScenario | undefined;
  readonly onBringBack: (lost: NamedScenario) => void;
}): ReactElement {
  const { t } = useReader();
  return (
    <p>
      <span role="status">{lost && t(messages.forgotten, { name: lost.name })}</span>{' '}
      {lost && (
        <button type="button" onClick={() => onBringBack(lost)}>
          {t(messages.bringBack)}
        </button>
      )}
    </p>
  );
}

function Alert({ text }: { readonly text: string }): ReactElement {
  return (
    <p className="problem" role="alert">
      {text}
    </p>
  );
}

/** The scenarios that the reader has kept in this browser: keep the present one, open, compare with or delete another. */
export function NamedScenariosBox({ workbench, kept }: Props): ReactElement {
  const { t } = useReader();
  const place = useRef<HTMLElement>(null);
  const [problem, setProblem] = useState('');
  const [lost, setLost] = useState<NamedScenario>();
  const forget = (name: string): void => {
    setLost(kept.scenarios.find((one) => one.name === name));
    kept.forget(name);
    place.current?.focus();
  };
  const bringBack = (named: NamedScenario): void => {
    kept.bringBack(named);
    setLost(undefined);
    place.current?.focus();
  };
  return (
    <details className="kept">
      <summary ref={place}>
        {t(messages.title)} <span className="muted">{kept.scenarios.length}</span>
      </summary>
      <KeepForm key={lost?.name ?? ''} workbench={workbench} kept={kept} />
      <ul>
        {kept.scenarios.map((named) => (
          <KeptItem
            key={named.name}
            named={named}
            workbench={workbench}
            kept={{ ...kept, forget }}
            onProblem={setProblem}
          />
        ))}
      </ul>
      <LostNotice lost={lost} onBringBack={bringBack} />
      {problem !== '' && <Alert text={problem} />}
      {kept.problem !== undefined && <Alert text={t(messages[kept.problem])} />}
      <p className="muted">{t(messages.note)}</p>
    </details>
  );
}
