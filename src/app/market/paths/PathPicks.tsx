import type { ReactElement } from 'react';
import { writeForecast } from '../../../charts/market-paths/write-forecast.ts';
import { articleClaimOf } from '../../../charts/market-figures/article-claims.ts';
import type { Market, PublishedPath } from '../../../charts/market-figures/select-market.ts';
import { writeQualifiedMoney } from '../../../charts/market-figures/write-qualified-money.ts';
import { labelOf } from '../../../charts/parts/label.ts';
import { geographyMessages } from '../../../charts/parts/market-messages.ts';
import { CheckGroup } from '../../controls/CheckGroup.tsx';
import { useReader, type Reader } from '../../reader/reader-context.ts';
import { pathsMessages as messages } from './messages.ts';

/** A forecast by its name with the last amount that it reaches. */
function writePick({ row, path }: PublishedPath, reader: Reader): string {
  const { t, format } = reader;
  const forecast = writeForecast({ row, claim: articleClaimOf(path.forecastId) }, reader);
  const last = path.points.at(-1);
  if (last === undefined) return forecast;
  const amount = writeQualifiedMoney(last.amount, last.qualifier, path.currency, reader);
  return t(messages.pickOf, {
    forecast,
    last: t(messages.yearAmount, { year: format.year(last.year), amount }),
  });
}

/** Every forecast on the basis, place by place, to be chosen by name; the first change makes the choice the reader's own. */
export function PathPicks({
  market,
  picked,
  onChange,
}: {
  readonly market: Market;
  /** The forecasts that stand out now. */
  readonly picked: readonly string[];
  readonly onChange: (picked: readonly string[]) => void;
}): ReactElement {
  const reader = useReader();
  const { t } = reader;
  return (
    <details className="path-picks">
      <summary>{t(messages.pick)}</summary>
      {market.view.geographies.map((geography) => {
        const own = market.paths.filter(({ path }) => path.geography === geography);
        const ids = new Set(own.map(({ path }) => path.forecastId));
        const others = picked.filter((id) => !ids.has(id));
        if (own.length === 0) return null;
        return (
          <CheckGroup
            key={geography}
            legend={labelOf(geographyMessages, geography, reader)}
            choices={own.map((one) => ({
              value: one.path.forecastId,
              label: writePick(one, reader),
            }))}
            chosen={picked}
            onChange={(chosen) => onChange([...others, ...chosen])}
          />
        );
      })}
    </details>
  );
}
