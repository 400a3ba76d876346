import type { ReactElement } from 'react';
import { writeGrowthProblem } from '../../charts/growth-audit/write-problem.ts';
import type { GrowthProblem } from '../../models/market/growth/growth-problem.ts';
import { currencies, type CalculatorValues } from '../../scenario/growth-settings.ts';
import { enterTerm, type CalculatorTerms, type GrowthField } from '../../scenario/growth-terms.ts';
import { SelectBox } from '../controls/SelectBox.tsx';
import { useReader } from '../reader/reader-context.ts';
import { calculatorMessages as messages } from './calculator-messages.ts';
import { currencyMessages } from './currency-messages.ts';
import { TermField } from './TermField.tsx';

const fields: readonly GrowthField[] = ['start', 'fromYear', 'end', 'toYear', 'years', 'rate'];

function CurrencySelect({
  terms,
  change,
}: {
  readonly terms: CalculatorTerms;
  readonly change: (patch: Partial<CalculatorValues>) => void;
}): ReactElement {
  const { t } = useReader();
  const { currency } = terms;
  const known = currencies.map((value) => ({ value, label: t(currencyMessages[value]) }));
  const none = { value: 'none', label: t(messages.noCurrency) } as const;
  return (
    <SelectBox
      label={t(messages.currency)}
      choices={currency === undefined ? [none, ...known] : known}
      value={currency ?? 'none'}
      onChange={(chosen) => {
        if (chosen !== 'none') change({ currency: chosen });
      }}
    />
  );
}

/** The figures of the calculator and their currency; each can be entered, stepped, or emptied to be computed from the others. */
export function TermFields({
  values,
  terms,
  read,
  problems,
  change,
}: {
  readonly values: CalculatorValues;
  readonly terms: CalculatorTerms;
  /** The figures of the sentence alone. */
  readonly read: CalculatorTerms;
  readonly problems: readonly GrowthProblem[];
  readonly change: (patch: Partial<CalculatorValues>) => void;
}): ReactElement {
  const reader = useReader();
  const problemAt = (field: GrowthField): string | undefined => {
    const problem = problems.find(({ where }) => where === field);
    return problem && writeGrowthProblem(problem, reader);
  };
  return (
    <div className="term-fields">
      {fields.map((field) => (
        <TermField
          key={field}
          field={field}
          value={terms[field]}
          read={
            values[field] === undefined || read[field] === terms[field] ? undefined : read[field]
          }
          problem={problemAt(field)}
          onEnter={(value) => change(enterTerm(field, value, terms))}
        />
      ))}
      <CurrencySelect terms={terms} change={change} />
    </div>
  );
}
