import { useId, type ReactElement } from 'react';
import { undatedId } from '../../../charts/funding-quarters/period.ts';
import {
  eventsIn,
  periodWith,
  totalOf,
  type QuartersSeries,
  type RaisedPeriod,
} from '../../../charts/funding-quarters/series.ts';
import { writeCounts, writePeriod } from '../../../charts/funding-quarters/write-period.ts';
import { writeMoney } from '../../../charts/parts/write-money.ts';
import { noPeriod } from '../../../scenario/funding-quarters-settings.ts';
import { useOpenedRows } from '../../panel/use-opened-rows.ts';
import { useReader } from '../../reader/reader-context.ts';
import { RoundList } from './RoundList.tsx';
import { quartersPanelMessages as messages } from './messages.ts';

interface OpenPeriodProps {
  readonly series: QuartersSeries;
  /** The period that the reader has just chosen; each choice is a new object. */
  readonly chosen: { readonly periodId: string } | undefined;
  readonly onOpen: (periodId: string) => void;
  readonly onClose: () => void;
}

function usePeriodTitle(period: RaisedPeriod, series: QuartersSeries): string {
  const reader = useReader();
  const { t } = reader;
  const total = totalOf(period);
  const { raisedUsd } = total;
  return t(messages.rowsOf, {
    period:
      period.kind === 'undated'
        ? t(messages.undatedTitle)
        : writePeriod(period, series.view, reader),
    amount: raisedUsd === undefined ? 'none' : writeMoney(raisedUsd, 'USD', reader),
    counts: writeCounts(total, reader),
  });
}

function Rows({
  period,
  series,
  chosen,
  onClose,
}: OpenPeriodProps & { readonly period: RaisedPeriod }): ReactElement {
  const { t } = useReader();
  const title = usePeriodTitle(period, series);
  const titleId = useId();
  const choice = chosen?.periodId === period.id ? chosen : undefined;
  const { heading, onKeyDown } = useOpenedRows(choice, onClose);
  return (
    <section
      className="open-bar open-period"
      data-period={period.id}
      role="group"
      aria-labelledby={titleId}
      onKeyDown={onKeyDown}
    >
      <h3 id={titleId} ref={heading} tabIndex={-1}>
        {title}
      </h3>
      <RoundList rows={eventsIn(series, period, series.view)} />
      <p>
        <button type="button" className="quiet" onClick={onClose}>
          {t(messages.close)}
        </button>
      </p>
    </section>
  );
}

function HowToOpen({ series, onOpen }: OpenPeriodProps): ReactElement {
  const { t } = useReader();
  const { roundCount } = totalOf({ sums: series.undated });
  return (
    <p className="legend">
      {t(messages.howToOpen)}{' '}
      {roundCount > 0 && (
        <button type="button" className="quiet" onClick={() => onOpen(undatedId)}>
          {t(messages.openUndated, { count: roundCount })}
        </button>
      )}
    </p>
  );
}

/** The events of the period that is open, under the picture; a period that is not in view is named. */
export function OpenPeriod({
  periodId,
  ...props
}: OpenPeriodProps & { readonly periodId: string }): ReactElement {
  const { t } = useReader();
  if (periodId === noPeriod) return <HowToOpen {...props} />;
  const period = periodWith(props.series, periodId);
  if (period === undefined) {
    return (
      <p role="status">
        {t(messages.missing, { id: periodId })}{' '}
        <button type="button" className="quiet" onClick={props.onClose}>
          {t(messages.close)}
        </button>
      </p>
    );
  }
  return <Rows key={period.id} period={period} {...props} />;
}
