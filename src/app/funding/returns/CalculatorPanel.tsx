import { useId, type ReactElement } from 'react';
import { currencies } from '../../../scenario/growth-settings.ts';
import type { FlowEntry } from '../../../scenario/flow-entry.ts';
import { returnExamples, type ReturnValues } from '../../../scenario/funding-return-settings.ts';
import { SelectBox } from '../../controls/SelectBox.tsx';
import { currencyMessages } from '../../growth/currency-messages.ts';
import { useReader } from '../../reader/reader-context.ts';
import { exampleMessages, exampleNameMessages } from './example-messages.ts';
import type { ExampleFlow, ReturnExample } from './example-flows.ts';
import { FlowList } from './FlowList.tsx';
import { returnMessages as messages } from './messages.ts';
import { PasteBox } from './PasteBox.tsx';
import { returnResultMessages } from './result-messages.ts';
import { writeCaveats } from './write-example.ts';
import { writeReturn } from './write-return.ts';

/** Changes what is set in the calculator. */
export type ChangeReturn = (patch: Partial<ReturnValues>) => void;

function Examples({
  values,
  change,
}: {
  readonly values: ReturnValues;
  readonly change: ChangeReturn;
}): ReactElement {
  const { t } = useReader();
  return (
    <div className="sentence-examples" role="group" aria-label={t(messages.examples)}>
      <span className="muted">{t(messages.examples)}</span>
      {returnExamples.map((example) => (
        <button
          key={example}
          type="button"
          className="chip"
          aria-pressed={values.flows === undefined && values.example === example}
          onClick={() => change({ example, flows: undefined, currency: 'USD' })}
        >
          {t(exampleNameMessages[example])}
        </button>
      ))}
    </div>
  );
}

/** The result first as one sentence, then what else there is to say. */
function Result({
  entries,
  values,
}: {
  readonly entries: readonly FlowEntry[];
  readonly values: ReturnValues;
}): ReactElement {
  const reader = useReader();
  const [first, ...others] = writeReturn(entries, values.currency, reader);
  return (
    <div className="return-result" aria-live="polite">
      <h3>{reader.t(returnResultMessages.heading)}</h3>
      <p className="finding">{first}</p>
      {others.length > 0 && (
        <ul>
          {others.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

const mostCaveats = 3;

function CaveatList({ caveats }: { readonly caveats: readonly string[] }): ReactElement {
  return (
    <ul className="return-caveats">
      {caveats.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}

/** What is to be known of the example, while a line of it stands in the list; the first three at sight, the others folded. */
function Caveats({ example }: { readonly example: ReturnExample }): ReactElement {
  const reader = useReader();
  const caveats = writeCaveats(example, reader);
  return (
    <>
      <CaveatList caveats={caveats.slice(0, mostCaveats)} />
      {caveats.length > mostCaveats && (
        <details>
          <summary>{reader.t(exampleMessages.moreCaveats)}</summary>
          <CaveatList caveats={caveats.slice(mostCaveats)} />
        </details>
      )}
    </>
  );
}

/** Dated cash flows, entered, pasted or taken from the data, and what they returned. */
export function CalculatorPanel({
  values,
  change,
  entries,
  matches,
  example,
  isAwaited,
}: {
  readonly values: ReturnValues;
  readonly change: ChangeReturn;
  /** The lines in the list; of the example until the reader enters others. */
  readonly entries: readonly FlowEntry[];
  readonly matches: readonly (ExampleFlow | undefined)[];
  readonly example: ReturnExample | undefined;
  /** Whether the rows of the example are not there yet. */
  readonly isAwaited: boolean;
}): ReactElement {
  const { t } = useReader();
  const titleId = useId();
  const { currency } = values;
  const onChange = (flows: readonly FlowEntry[]): void => change({ flows });
  const choices = currencies.map((value) => ({ value, label: t(currencyMessages[value]) }));
  const isOfExample = example !== undefined && matches.some((match) => match !== undefined);
  return (
    <section className="panel returns" aria-labelledby={titleId} data-panel="funding-return">
      <h2 id={titleId}>{t(messages.title)}</h2>
      <p className="returns-lead">{t(messages.lead)}</p>
      <Examples values={values} change={change} />
      {isAwaited && entries.length === 0 ? (
        <p role="status">{t(messages.awaited)}</p>
      ) : (
        <FlowList entries={entries} matches={matches} currencyName={currency} onChange={onChange} />
      )}
      {!isAwaited && values.flows === undefined && example?.flows.length === 0 && (
        <p className="problem">{t(exampleMessages.missing)}</p>
      )}
      <div className="return-extras">
        <PasteBox
          count={entries.length}
          onAdd={(added) => onChange([...entries, ...added])}
          onReplace={onChange}
        />
        <SelectBox
          label={t(messages.currency)}
          choices={choices}
          value={currency}
          onChange={(chosen) => change({ currency: chosen })}
        />
      </div>
      {!isAwaited && <Result entries={entries} values={values} />}
      {isOfExample && <Caveats example={example} />}
    </section>
  );
}
