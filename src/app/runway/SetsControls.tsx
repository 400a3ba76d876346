import { useCallback, type ReactElement } from 'react';
import { partMessages } from '../../charts/parts/messages.ts';
import { confidenceMessages, textStockMessages } from '../../charts/training-sets/messages.ts';
import { stockLabel } from '../../charts/training-sets/tracks.ts';
import {
  confidences,
  modalities,
  textStocks,
  timeBounds,
  wordConversions,
  type RunwayValues,
} from '../../scenario/runway-settings.ts';
import { CheckGroup } from '../controls/CheckGroup.tsx';
import { ChoiceGroup } from '../controls/ChoiceGroup.tsx';
import { SelectBox } from '../controls/SelectBox.tsx';
import { Slider } from '../controls/Slider.tsx';
import { useReader } from '../reader/reader-context.ts';
import type { ChangeKind } from '../link-store.ts';
import { conversionMessages, runwayMessages as messages } from './messages.ts';
import { wordsPerToken, type ChangeRunway, type RunwayRows } from './use-runway.ts';

interface Props {
  readonly values: RunwayValues;
  readonly change: ChangeRunway;
  readonly rows: RunwayRows;
}

function FilterControls({ values, change }: Omit<Props, 'rows'>): ReactElement {
  const { t } = useReader();
  return (
    <>
      <ChoiceGroup
        legend={t(messages.modality)}
        choices={modalities.map((value) => ({ value, label: t(messages[value]) }))}
        value={values.modality}
        onChange={(modality) => change({ modality })}
      />
      <CheckGroup
        legend={t(messages.confidence)}
        choices={confidences.map((value) => ({ value, label: t(confidenceMessages[value]) }))}
        chosen={values.confidences}
        onChange={(chosen) => change({ confidences: chosen })}
      />
    </>
  );
}

function UnitControls({ values, change, rows }: Props): ReactElement {
  const { t, format } = useReader();
  const conversionLabel = (id: (typeof wordConversions)[number]): string => {
    const row = rows.conversions.rows?.find((candidate) => candidate.conversion_id === id);
    const factor = row === undefined ? '' : format.number(row.words_per_token);
    return t(messages.conversionChoice, { factor, source: t(conversionMessages[id]) });
  };
  return (
    <>
      <ChoiceGroup
        legend={t(messages.unit)}
        choices={(['tokens', 'words'] as const).map((value) => ({
          value,
          label: t(messages[value]),
        }))}
        value={values.unit}
        onChange={(unit) => change({ unit })}
      />
      <SelectBox
        label={t(messages.conversion)}
        choices={wordConversions.map((value) => ({ value, label: conversionLabel(value) }))}
        value={values.conversion}
        onChange={(conversion) => change({ conversion })}
      />
    </>
  );
}

function StockChoice({ values, change, rows }: Props): ReactElement {
  const { t, format } = useReader();
  const label = (id: (typeof textStocks)[number]): string => {
    const name = t(textStockMessages[id]);
    const row = rows.stocks.rows?.find((candidate) => candidate.data_stock_id === id);
    return row ? stockLabel({ id, baseYear: row.base_year }, { t, format }) : name;
  };
  return (
    <CheckGroup
      legend={t(messages.stocks)}
      choices={textStocks.map((value) => ({ value, label: label(value) }))}
      chosen={values.stocks}
      onChange={(stocks) => change({ stocks })}
    />
  );
}

function SpanControls({ values, change }: Omit<Props, 'rows'>): ReactElement {
  const { t, format } = useReader();
  const [from, to] = values.span;
  const changeFrom = useCallback(
    (year: number, kind: ChangeKind) => change({ span: [Math.min(year, to - 1), to] }, kind),
    [change, to],
  );
  const changeTo = useCallback(
    (year: number, kind: ChangeKind) => change({ span: [from, Math.max(year, from + 1)] }, kind),
    [change, from],
  );
  const [min, max] = timeBounds;
  return (
    <fieldset className="control span">
      <legend>{t(messages.span)}</legend>
      <Slider
        label={t(messages.from)}
        text={format.year(from)}
        value={from}
        min={min}
        max={max}
        step={1}
        onChange={changeFrom}
      />
      <Slider
        label={t(messages.to)}
        text={format.year(to)}
        value={to}
        min={min}
        max={max}
        step={1}
        onChange={changeTo}
      />
    </fieldset>
  );
}

/** Which training sets count, what the chart shows, and in which unit. */
export function SetsControls(props: Props): ReactElement {
  const { t, format } = useReader();
  const factor = wordsPerToken(props.rows, props.values);
  return (
    <div className="controls">
      <FilterControls {...props} />
      <UnitControls {...props} />
      <StockChoice {...props} />
      <SpanControls {...props} />
      {factor !== undefined && (
        <p className="muted">
          {t(messages.conversionNote, {
            unit: t(partMessages[props.values.unit]),
            factor: format.number(factor),
          })}
        </p>
      )}
    </div>
  );
}
