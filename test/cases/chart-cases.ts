import type { EChartsCoreOption } from 'echarts/core';
import { withArrows } from '../../src/charts/arrows/with-arrows.ts';
import type { ChartContext, ChartDefinition } from '../../src/charts/chart.ts';
import { withEvents } from '../../src/charts/events/with-events.ts';
import { exhaustionDatesChart } from '../../src/charts/exhaustion-dates/index.ts';
import { footballFieldChart } from '../../src/charts/football-field/index.ts';
import { forecastErrorsChart } from '../../src/charts/forecast-errors/index.ts';
import { fundingQuartersChart } from '../../src/charts/funding-quarters/index.ts';
import { fundingTimelineChart } from '../../src/charts/funding-timeline/index.ts';
import { growthVerdictsChart } from '../../src/charts/growth-verdicts/index.ts';
import { marketSpreadChart } from '../../src/charts/market-spread/index.ts';
import { raisedByYearChart } from '../../src/charts/raised-by-year/index.ts';
import { growthAuditChart } from '../../src/charts/growth-audit/index.ts';
import { heatMapChart } from '../../src/charts/heat-map/index.ts';
import { capitalAgainstMarketChart } from '../../src/charts/capital-against-market/index.ts';
import { licenceDealsChart } from '../../src/charts/licence-deals/index.ts';
import { marketFanChart } from '../../src/charts/market-fan/index.ts';
import { marketGrowthChart, marketPathsChart } from '../../src/charts/market-paths/index.ts';
import { returnCurveChart } from '../../src/charts/return-curve/index.ts';
import { scenarioDifferenceChart } from '../../src/charts/scenario-difference/index.ts';
import { stocksByModalityChart } from '../../src/charts/stocks-by-modality/index.ts';
import { tornadoChart } from '../../src/charts/tornado/index.ts';
import { runOutChart } from '../../src/charts/run-out/index.ts';
import { runwayFanChart } from '../../src/charts/runway-fan/index.ts';
import { roundPeersChart } from '../../src/charts/round-peers/index.ts';
import {
  comparedMonthsChart,
  comparedStepsChart,
  valuationStepsChart,
} from '../../src/charts/valuation-steps/index.ts';
import { themes } from '../../src/charts/theme.ts';
import { trainingSetsChart } from '../../src/charts/training-sets/index.ts';
import { makeFormat } from '../../src/i18n/format.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { makeTranslate } from '../../src/i18n/translate.ts';
import { fanArrows, setArrows } from './arrows.ts';
import { capitalOfChina, capitalOfTheWorld, noCapital } from './capital-against-market.ts';
import { dealsInDollars, dealsWithoutYears, everyKindOfDeal, noDeals } from './licence-deals.ts';
import { everyKindOfEvent, fireflyAlone } from './events.ts';
import { claimsBesideDates, noDates, threeKindsOfDate } from './exhaustion-dates.ts';
import { fieldByScope, fieldOf2025, fieldOf2028, fieldOfNoPlace } from './football-field.ts';
import { errorsOfEveryYear, errorsOfTwoYears, nothingCame } from './forecast-errors.ts';
import {
  nothingRaised,
  raisedByQuarter,
  raisedByYear,
  raisedInAll,
  raisedUnseen,
} from './funding-quarters.ts';
import {
  everyKindOfEvent as everyFundingEvent,
  knownAmounts,
  noEvents,
  onLinearScale,
} from './funding-timeline.ts';
import { everyVerdict, nothingToCheck, withClaimBeyond, withOwnClaim } from './growth-audit.ts';
import { mapBeyond2100, mapWithCellsBeyond2100 } from './heat-map.ts';
import {
  marketAtDefaults,
  marketOfConvertedBase,
  marketTornado,
  marketWithScarcity,
} from './market-fan.ts';
import { aLoss, noFlows, noRate, twentyPerCent, twoRates, wideRates } from './return-curve.ts';
import {
  runOutBeforeTheAxis,
  runOutBesideGhost,
  runOutBesideOtherStudy,
  runOutBeyondTheAxis,
  runOutCurve,
} from './run-out.ts';
import { fanBesideGhost, fanBesideOtherStudy, fanOfImages, fanOfWorlds } from './runway-fan.ts';
import {
  laterInThreeSteps,
  lastsBeyond2100,
  moreStepsThanRows,
  noDifference,
  twoModels,
} from './scenario-difference.ts';
import {
  allInOnePlot,
  growthBetweenPrinted,
  indexedPaths,
  noPaths,
  plotForEachScope,
  worldBesideChina,
} from './market-paths.ts';
import { noStocks, threeKindsOfStock } from './stocks-by-modality.ts';
import {
  barsAroundTheMedian,
  endBeyond2100,
  endsJustBefore2100,
  moreBarsThanRows,
  mostlyChance,
  nothingUncertain,
} from './tornado.ts';
import { aboveMost, oneOfTwo, withoutPlace } from './round-peers.ts';
import {
  noCompany,
  oneClimber,
  roughlyDated,
  roughlyDatedByMonths,
  twoByDate,
  twoByMonths,
} from './valuation-steps.ts';
import { noSets, setsAcrossTheStocks, setsInWords } from './training-sets.ts';

/** One chart with one series for one reader: a golden picture, and a page of the gallery. */
export interface ChartCase {
  readonly name: string;
  readonly height: number;
  readonly context: ChartContext;
  readonly option: EChartsCoreOption;
}

/** What a chart knows of a reader who looks on 23 November 2026. */
export function contextOf(
  locale: Locale,
  width = 960,
  theme: 'light' | 'dark' = 'light',
): ChartContext {
  return {
    locale,
    t: makeTranslate(locale),
    format: makeFormat(locale, 'local'),
    theme: themes[theme],
    width,
    today: Date.UTC(2026, 10, 23),
  };
}

function chartCase<S>(
  name: string,
  definition: ChartDefinition<S>,
  series: S,
  context: ChartContext,
): ChartCase {
  const height = definition.height(series, context.width);
  return { name, height, context, option: definition.buildOption(series, context) };
}

/** Every case, in the order of the gallery. */
export const chartCases: readonly ChartCase[] = [
  chartCase('training-sets', trainingSetsChart, setsAcrossTheStocks, contextOf('en')),
  chartCase(
    'training-sets-dark-words',
    trainingSetsChart,
    setsInWords,
    contextOf('zh-Hant', 960, 'dark'),
  ),
  chartCase(
    'training-sets-phone',
    trainingSetsChart,
    setsAcrossTheStocks,
    contextOf('zh-Hans', 358),
  ),
  chartCase('training-sets-empty', trainingSetsChart, noSets, contextOf('en')),
  chartCase(
    'training-sets-events',
    withEvents(trainingSetsChart, everyKindOfEvent),
    setsAcrossTheStocks,
    contextOf('en'),
  ),
  chartCase(
    'runway-fan-events-phone',
    withEvents(runwayFanChart, everyKindOfEvent),
    fanBesideGhost,
    contextOf('zh-Hant', 358, 'dark'),
  ),
  chartCase(
    'exhaustion-dates-events',
    withEvents(exhaustionDatesChart, fireflyAlone),
    claimsBesideDates,
    contextOf('zh-Hans'),
  ),
  chartCase('exhaustion-dates', exhaustionDatesChart, threeKindsOfDate, contextOf('en')),
  chartCase(
    'exhaustion-dates-claims',
    exhaustionDatesChart,
    claimsBesideDates,
    contextOf('zh-Hant', 960, 'dark'),
  ),
  chartCase(
    'exhaustion-dates-phone',
    exhaustionDatesChart,
    claimsBesideDates,
    contextOf('en', 358),
  ),
  chartCase('exhaustion-dates-empty', exhaustionDatesChart, noDates, contextOf('en')),
  chartCase('tornado', tornadoChart, barsAroundTheMedian, contextOf('en')),
  chartCase('tornado-many-dark', tornadoChart, moreBarsThanRows, contextOf('zh-Hant', 960, 'dark')),
  chartCase('tornado-beyond-2100-phone', tornadoChart, endBeyond2100, contextOf('en', 358)),
  chartCase('tornado-phone', tornadoChart, barsAroundTheMedian, contextOf('zh-Hans', 358)),
  chartCase('tornado-empty', tornadoChart, nothingUncertain, contextOf('en')),
  chartCase('tornado-chance-dark', tornadoChart, mostlyChance, contextOf('zh-Hant', 960, 'dark')),
  chartCase('tornado-chance-phone', tornadoChart, mostlyChance, contextOf('en', 358)),
  chartCase('tornado-before-2100', tornadoChart, endsJustBefore2100, contextOf('en')),
  chartCase('tornado-money', tornadoChart, marketTornado, contextOf('en')),
  chartCase('tornado-money-phone', tornadoChart, marketTornado, contextOf('zh-Hant', 358, 'dark')),
  chartCase('market-fan', marketFanChart, marketAtDefaults, contextOf('en')),
  chartCase(
    'market-fan-linear-phone',
    marketFanChart,
    marketWithScarcity,
    contextOf('zh-Hans', 358),
  ),
  chartCase(
    'market-fan-converted-dark',
    marketFanChart,
    marketOfConvertedBase,
    contextOf('zh-Hant', 960, 'dark'),
  ),
  chartCase('heat-map', heatMapChart, mapWithCellsBeyond2100, contextOf('en')),
  chartCase(
    'heat-map-dark',
    heatMapChart,
    mapWithCellsBeyond2100,
    contextOf('zh-Hant', 960, 'dark'),
  ),
  chartCase('heat-map-phone', heatMapChart, mapWithCellsBeyond2100, contextOf('zh-Hans', 358)),
  chartCase('heat-map-beyond-2100', heatMapChart, mapBeyond2100, contextOf('en')),
  chartCase('scenario-difference', scenarioDifferenceChart, laterInThreeSteps, contextOf('en')),
  chartCase(
    'scenario-difference-many-dark',
    scenarioDifferenceChart,
    moreStepsThanRows,
    contextOf('zh-Hant', 960, 'dark'),
  ),
  chartCase(
    'scenario-difference-beyond-2100-phone',
    scenarioDifferenceChart,
    lastsBeyond2100,
    contextOf('en', 358),
  ),
  chartCase('scenario-difference-two-models', scenarioDifferenceChart, twoModels, contextOf('en')),
  chartCase('scenario-difference-none', scenarioDifferenceChart, noDifference, contextOf('en')),
  chartCase('stocks-by-modality', stocksByModalityChart, threeKindsOfStock, contextOf('en')),
  chartCase(
    'stocks-by-modality-dark',
    stocksByModalityChart,
    threeKindsOfStock,
    contextOf('zh-Hant', 960, 'dark'),
  ),
  chartCase(
    'stocks-by-modality-phone',
    stocksByModalityChart,
    threeKindsOfStock,
    contextOf('en', 358),
  ),
  chartCase('stocks-by-modality-empty', stocksByModalityChart, noStocks, contextOf('en')),
  chartCase('growth-audit', growthAuditChart, everyVerdict, contextOf('en')),
  chartCase('growth-audit-dark', growthAuditChart, everyVerdict, contextOf('zh-Hant', 960, 'dark')),
  chartCase('growth-audit-phone', growthAuditChart, everyVerdict, contextOf('zh-Hans', 358)),
  chartCase('growth-audit-claim', growthAuditChart, withOwnClaim, contextOf('en')),
  chartCase(
    'growth-audit-claim-phone',
    growthAuditChart,
    withOwnClaim,
    contextOf('zh-Hant', 358, 'dark'),
  ),
  chartCase('growth-audit-claim-beyond', growthAuditChart, withClaimBeyond, contextOf('zh-Hans')),
  chartCase('growth-audit-empty', growthAuditChart, nothingToCheck, contextOf('en')),
  chartCase('growth-verdicts', growthVerdictsChart, everyVerdict, contextOf('en', 592)),
  chartCase(
    'growth-verdicts-phone-dark',
    growthVerdictsChart,
    everyVerdict,
    contextOf('zh-Hant', 358, 'dark'),
  ),
  chartCase('market-paths', marketPathsChart, worldBesideChina, contextOf('en', 936)),
  chartCase('market-paths-wide', marketPathsChart, worldBesideChina, contextOf('zh-Hans', 1240)),
  chartCase('market-paths-scopes', marketPathsChart, plotForEachScope, contextOf('en', 936)),
  chartCase(
    'market-paths-all-dark',
    marketPathsChart,
    allInOnePlot,
    contextOf('zh-Hant', 936, 'dark'),
  ),
  chartCase('market-paths-index', marketPathsChart, indexedPaths, contextOf('en', 936)),
  chartCase('market-paths-growth', marketGrowthChart, growthBetweenPrinted, contextOf('en', 936)),
  chartCase('market-paths-phone', marketPathsChart, worldBesideChina, contextOf('en', 358)),
  chartCase('market-paths-empty', marketPathsChart, noPaths, contextOf('en')),
  chartCase('runway-fan', runwayFanChart, fanBesideGhost, contextOf('en')),
  chartCase(
    'runway-fan-arrows',
    withArrows(runwayFanChart, fanArrows),
    fanBesideGhost,
    contextOf('en'),
  ),
  chartCase(
    'runway-fan-arrows-phone',
    withArrows(runwayFanChart, fanArrows),
    fanBesideGhost,
    contextOf('zh-Hans', 358),
  ),
  chartCase(
    'training-sets-arrows-dark',
    withArrows(trainingSetsChart, setArrows),
    setsAcrossTheStocks,
    contextOf('zh-Hant', 960, 'dark'),
  ),
  chartCase('runway-fan-worlds', runwayFanChart, fanOfWorlds, contextOf('zh-Hant', 960, 'dark')),
  chartCase('runway-fan-phone', runwayFanChart, fanBesideGhost, contextOf('en', 358)),
  chartCase('runway-fan-images-phone', runwayFanChart, fanOfImages, contextOf('zh-Hant', 358)),
  chartCase('runway-fan-other-study', runwayFanChart, fanBesideOtherStudy, contextOf('en')),
  chartCase(
    'runway-fan-other-study-phone',
    runwayFanChart,
    fanBesideOtherStudy,
    contextOf('zh-Hans', 358),
  ),
  chartCase(
    'run-out-other-study-dark',
    runOutChart,
    runOutBesideOtherStudy,
    contextOf('zh-Hant', 960, 'dark'),
  ),
  chartCase('run-out-other-study-phone', runOutChart, runOutBesideOtherStudy, contextOf('en', 358)),
  chartCase('run-out', runOutChart, runOutBesideGhost, contextOf('en')),
  chartCase('run-out-beyond', runOutChart, runOutBeyondTheAxis, contextOf('zh-Hant', 960, 'dark')),
  chartCase('run-out-before', runOutChart, runOutBeforeTheAxis, contextOf('en')),
  chartCase('run-out-phone', runOutChart, runOutBeyondTheAxis, contextOf('zh-Hans', 358)),
  chartCase('run-out-curve', runOutChart, runOutCurve, contextOf('en')),
  chartCase('run-out-curve-phone', runOutChart, runOutCurve, contextOf('zh-Hant', 358)),
  chartCase('football-field', footballFieldChart, fieldOf2025, contextOf('en')),
  chartCase(
    'football-field-scope-dark',
    footballFieldChart,
    fieldByScope,
    contextOf('zh-Hant', 960, 'dark'),
  ),
  chartCase('football-field-phone', footballFieldChart, fieldOf2025, contextOf('zh-Hans', 358)),
  chartCase('football-field-one-figure', footballFieldChart, fieldOf2028, contextOf('en')),
  chartCase('football-field-empty', footballFieldChart, fieldOfNoPlace, contextOf('en')),
  chartCase('market-spread', marketSpreadChart, fieldOf2025, contextOf('en', 592)),
  chartCase(
    'market-spread-one-figure-phone',
    marketSpreadChart,
    fieldOf2028,
    contextOf('zh-Hans', 358, 'dark'),
  ),
  chartCase('forecast-errors', forecastErrorsChart, errorsOfTwoYears, contextOf('en')),
  chartCase(
    'forecast-errors-dark',
    forecastErrorsChart,
    errorsOfEveryYear,
    contextOf('zh-Hant', 960, 'dark'),
  ),
  chartCase('forecast-errors-phone', forecastErrorsChart, errorsOfTwoYears, contextOf('en', 358)),
  chartCase('forecast-errors-empty', forecastErrorsChart, nothingCame, contextOf('en')),
  chartCase('funding-quarters', fundingQuartersChart, raisedByQuarter, contextOf('en')),
  chartCase(
    'funding-quarters-unseen-phone',
    fundingQuartersChart,
    raisedUnseen,
    contextOf('zh-Hans', 358),
  ),
  chartCase(
    'funding-quarters-years-dark',
    fundingQuartersChart,
    raisedByYear,
    contextOf('zh-Hant', 960, 'dark'),
  ),
  chartCase('funding-quarters-cumulative', fundingQuartersChart, raisedInAll, contextOf('en')),
  chartCase('funding-quarters-empty', fundingQuartersChart, nothingRaised, contextOf('en')),
  chartCase('raised-by-year', raisedByYearChart, raisedByYear, contextOf('en', 592)),
  chartCase(
    'raised-by-year-phone-dark',
    raisedByYearChart,
    raisedByYear,
    contextOf('zh-Hant', 358, 'dark'),
  ),
  chartCase('raised-by-year-empty', raisedByYearChart, nothingRaised, contextOf('en', 592)),
  chartCase('return-curve', returnCurveChart, twentyPerCent, contextOf('en')),
  chartCase('return-curve-two-rates', returnCurveChart, twoRates, contextOf('en')),
  chartCase('return-curve-loss-dark', returnCurveChart, aLoss, contextOf('zh-Hant', 960, 'dark')),
  chartCase('return-curve-phone', returnCurveChart, twoRates, contextOf('zh-Hans', 358)),
  chartCase('return-curve-wide-rates', returnCurveChart, wideRates, contextOf('en')),
  chartCase('return-curve-no-rate', returnCurveChart, noRate, contextOf('en')),
  chartCase('return-curve-empty', returnCurveChart, noFlows, contextOf('en')),
  chartCase('funding-timeline', fundingTimelineChart, everyFundingEvent, contextOf('en', 1100)),
  chartCase(
    'funding-timeline-linear-dark',
    fundingTimelineChart,
    onLinearScale,
    contextOf('zh-Hant', 800, 'dark'),
  ),
  chartCase(
    'funding-timeline-phone',
    fundingTimelineChart,
    everyFundingEvent,
    contextOf('zh-Hans', 358),
  ),
  chartCase('funding-timeline-known', fundingTimelineChart, knownAmounts, contextOf('en')),
  chartCase(
    'funding-timeline-events',
    withEvents(fundingTimelineChart, everyKindOfEvent),
    everyFundingEvent,
    contextOf('en'),
  ),
  chartCase('funding-timeline-empty', fundingTimelineChart, noEvents, contextOf('en')),
  chartCase('valuation-steps', valuationStepsChart, oneClimber, contextOf('en')),
  chartCase('valuation-steps-phone', valuationStepsChart, oneClimber, contextOf('zh-Hans', 358)),
  chartCase(
    'compared-steps-dark',
    comparedStepsChart,
    twoByDate,
    contextOf('zh-Hant', 960, 'dark'),
  ),
  chartCase('compared-steps-phone', comparedStepsChart, twoByDate, contextOf('en', 358)),
  chartCase('compared-steps-months', comparedMonthsChart, twoByMonths, contextOf('en')),
  chartCase('compared-steps-empty', comparedStepsChart, noCompany, contextOf('en')),
  chartCase('valuation-steps-rough', valuationStepsChart, roughlyDated, contextOf('en')),
  chartCase(
    'compared-steps-rough-months',
    comparedMonthsChart,
    roughlyDatedByMonths,
    contextOf('zh-Hant', 960, 'dark'),
  ),
  chartCase('round-peers', roundPeersChart, aboveMost, contextOf('en')),
  chartCase('round-peers-dark', roundPeersChart, aboveMost, contextOf('zh-Hant', 960, 'dark')),
  chartCase('round-peers-phone', roundPeersChart, oneOfTwo, contextOf('zh-Hans', 358)),
  chartCase('round-peers-empty', roundPeersChart, withoutPlace, contextOf('en')),
  chartCase('licence-deals', licenceDealsChart, everyKindOfDeal, contextOf('en')),
  chartCase(
    'licence-deals-linear-dark',
    licenceDealsChart,
    dealsInDollars,
    contextOf('zh-Hant', 960, 'dark'),
  ),
  chartCase('licence-deals-phone', licenceDealsChart, everyKindOfDeal, contextOf('zh-Hans', 358)),
  chartCase(
    'licence-deals-events',
    withEvents(licenceDealsChart, everyKindOfEvent),
    everyKindOfDeal,
    contextOf('en'),
  ),
  chartCase('licence-deals-no-years', licenceDealsChart, dealsWithoutYears, contextOf('en')),
  chartCase('licence-deals-empty', licenceDealsChart, noDeals, contextOf('en')),
  chartCase(
    'capital-against-market',
    capitalAgainstMarketChart,
    capitalOfTheWorld,
    contextOf('en'),
  ),
  chartCase(
    'capital-against-market-dark',
    capitalAgainstMarketChart,
    capitalOfTheWorld,
    contextOf('zh-Hant', 960, 'dark'),
  ),
  chartCase(
    'capital-against-market-phone',
    capitalAgainstMarketChart,
    capitalOfTheWorld,
    contextOf('zh-Hans', 358),
  ),
  chartCase(
    'capital-against-market-china',
    capitalAgainstMarketChart,
    capitalOfChina,
    contextOf('en'),
  ),
  chartCase('capital-against-market-empty', capitalAgainstMarketChart, noCapital, contextOf('en')),
];
