import type { ChartContext } from '../../charts/chart.ts';
import { selectField, type FieldSeries } from '../../charts/football-field/series.ts';
import type { MarketRows } from '../../charts/market-figures/select-market.ts';
import { writeMarketHeadline } from '../../charts/market-figures/write-market-headline.ts';
import { marketSpreadChart } from '../../charts/market-spread/index.ts';
import { marketSpreadMessages } from '../../charts/market-spread/messages.ts';
import { joinSentences } from '../../charts/parts/join-sentences.ts';
import { marketFieldSettings } from '../../scenario/market-field-settings.ts';
import { marketBasisSettings } from '../../scenario/market-settings.ts';
import { decodeLink } from '../../scenario/url-codec.ts';
import { marketOf } from '../market/use-market.ts';
import { overviewMessages as messages } from './messages.ts';
import type { OverviewFigure } from './overview-figure.ts';

type Words = Pick<ChartContext, 't' | 'format' | 'locale'>;

/** How large the market is put at in the year that `/market` opens with, on the basis that it opens with. */
export function marketFigure(rows: MarketRows, words: Words): OverviewFigure<FieldSeries> {
  const { targetYear, ...basis } = decodeLink(marketBasisSettings, {}).values;
  const market = marketOf(rows, basis);
  const [first] = writeMarketHeadline(market, targetYear, words);
  const series = selectField(market, targetYear, decodeLink(marketFieldSettings, {}).values);
  return {
    headline: first?.statement ?? '',
    lead: joinSentences([first?.middle ?? '', words.t(messages.marketLead)], words.t),
    chartTitle: words.t(marketSpreadMessages.title, { year: words.format.year(targetYear) }),
    series,
    sources: marketSpreadChart.sources?.(series) ?? [],
  };
}
