import { useRef, useState, type ReactElement } from 'react';
import type { FundingCompanyRow } from '../../../charts/funding-figures/queries.ts';
import { mostCompanies } from '../../../charts/parts/company-marks.ts';
import { fundingComparablesSettings } from '../../../scenario/funding-comparables-settings.ts';
import { SelectBox } from '../../controls/SelectBox.tsx';
import { useReader } from '../../reader/reader-context.ts';
import { comparablesMessages as messages } from './messages.ts';

const articleIds = fundingComparablesSettings.compared.default ?? [];

function Chosen({
  name,
  onRemove,
}: {
  readonly name: string;
  readonly onRemove: () => void;
}): ReactElement {
  const { t } = useReader();
  return (
    <li>
      {name}{' '}
      <button
        type="button"
        className="quiet"
        aria-label={t(messages.removeName, { company: name })}
        onClick={onRemove}
      >
        {t(messages.remove)}
      </button>
    </li>
  );
}

/** The companies that stand side by side, each to be removed, and a list from which another is added. */
export function CompanyPicker({
  companies,
  chosen,
  onChange,
}: {
  /** All that can be chosen. */
  readonly companies: readonly FundingCompanyRow[];
  readonly chosen: readonly FundingCompanyRow[];
  readonly onChange: (ids: readonly string[]) => void;
}): ReactElement {
  const { t, locale } = useReader();
  const ids = chosen.map(({ company_id: id }) => id);
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const others = companies
    .filter(({ company_id: id }) => !ids.includes(id))
    .map(({ company_id: value, company: label }) => ({ value, label }))
    .toSorted((one, other) => compare(one.label, other.label));
  const isFull = chosen.length >= mostCompanies;
  const [next, setNext] = useState('');
  const isOffered = others.some(({ value }) => value === next);
  const group = useRef<HTMLFieldSetElement>(null);
  /** What is pressed goes away; the focus goes to the list beside it. */
  const changeAndStay = (to: readonly string[]): void => {
    onChange(to);
    group.current?.querySelector('select')?.focus();
  };
  return (
    <fieldset ref={group} className="control company-picker">
      <legend>{t(messages.choose)}</legend>
      <ul>
        {chosen.map(({ company_id: id, company }) => (
          <Chosen
            key={id}
            name={company}
            onRemove={() => changeAndStay(ids.filter((other) => other !== id))}
          />
        ))}
      </ul>
      <SelectBox
        label={t(messages.add)}
        choices={[{ value: '', label: t(messages.addNone) }, ...others]}
        value={isOffered ? next : ''}
        isDisabled={isFull}
        onChange={setNext}
      />
      <button
        type="button"
        aria-disabled={isFull || !isOffered}
        onClick={() => {
          if (!isFull && isOffered) onChange([...ids, next]);
        }}
      >
        {t(messages.addPress)}
      </button>
      {isFull && <p className="muted">{t(messages.most, { count: mostCompanies })}</p>}
      {ids.join() !== articleIds.join() && (
        <button type="button" className="quiet" onClick={() => changeAndStay(articleIds)}>
          {t(messages.article)}
        </button>
      )}
    </fieldset>
  );
}
