import type { ReactElement } from 'react';
import { sourceOf } from '../../charts/chart.ts';
import { marketHeadlineMessages } from '../../charts/market-figures/messages.ts';
import type { LeftOutRow, Market } from '../../charts/market-figures/select-market.ts';
import { writeLeftOut } from '../../charts/market-figures/write-left-out.ts';
import { labelOf } from '../../charts/parts/label.ts';
import { geographyMessages, segmentMessages } from '../../charts/parts/market-messages.ts';
import { SourceLine } from '../panel/SourceLine.tsx';
import { useReader } from '../reader/reader-context.ts';
import { marketMessages as messages } from './messages.ts';

function LeftOut({ leftOut }: { readonly leftOut: LeftOutRow }): ReactElement {
  const reader = useReader();
  const { t, locale } = reader;
  const { publisher, segment, geography } = leftOut.row;
  const name = t(messages.leftOutRow, {
    publisher: publisher ?? t(marketHeadlineMessages.unnamed),
    segment: t(segment === undefined ? messages.noSegment : segmentMessages[segment]),
    place: labelOf(geographyMessages, geography, reader),
  });
  const reasons = writeLeftOut(leftOut, reader).join(locale === 'en' ? ' ' : '');
  return (
    <li>
      {name}
      {reasons}
      <SourceLine sources={[sourceOf(leftOut.row)]} />
    </li>
  );
}

/** The table and the id of a row: two tables may use one id. */
function rowKey({ row }: LeftOutRow): string {
  return 'market_forecast_id' in row
    ? `market_forecasts/${row.market_forecast_id}`
    : `market_outcomes/${row.market_outcome_id}`;
}

/** Every figure of the chosen markets and places that cannot be brought to the basis of the page, each with the reason. */
export function LeftOutList({ market }: { readonly market: Market }): ReactElement {
  const { t } = useReader();
  const { leftOut } = market;
  const summary = t(messages.leftOut, { count: leftOut.length });
  if (leftOut.length === 0) return <p className="muted">{summary}</p>;
  return (
    <details className="left-out">
      <summary>{summary}</summary>
      <ul>
        {leftOut.map((one) => (
          <LeftOut key={rowKey(one)} leftOut={one} />
        ))}
      </ul>
    </details>
  );
}
