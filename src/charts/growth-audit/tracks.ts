import type { ChartContext, Track } from '../chart.ts';
import { gradeToMention } from '../parts/describe-grade.ts';
import { labelOf } from '../parts/label.ts';
import { geographyMessages, segmentMessages } from '../parts/market-messages.ts';
import { growthAuditMessages as messages, verdictMessages } from './messages.ts';
import { checkedForecasts, type AuditSeries, type CheckedForecast } from './series.ts';
import { ownClaimId } from './own-claim.ts';
import { writeClaim } from './write-claim.ts';
import { writePublisher } from './write-publisher.ts';
import { writeGap, writeImpliedRate, writeRateRange, writeStatedRate } from './write-rate.ts';

function describeForecast(forecast: CheckedForecast, context: ChartContext): string {
  const { audit, edition, segment, geography, grade, note } = forecast;
  const { t, locale } = context;
  return t(messages.point, {
    name: writePublisher(forecast, context),
    edition: edition?.[locale] ?? 'none',
    segment: t(segmentMessages[segment]),
    geography: labelOf(geographyMessages, geography, context),
    stated: writeStatedRate(audit.stated.rate, context),
    implied: writeImpliedRate(audit, context),
    range: writeRateRange(audit.impliedRange, context),
    gap: writeGap(audit.gap, context),
    verdict: t(verdictMessages[audit.verdict]),
    grade: gradeToMention(grade, context),
    note: note?.[locale] ?? 'none',
  });
}

function claimTrack({ claim }: AuditSeries, context: ChartContext): readonly Track[] {
  if (claim === undefined) return [];
  const { audit } = claim;
  const at = [audit.stated.rate, audit.implied] as const;
  const point = { id: ownClaimId, at, text: writeClaim(claim, context) };
  return [{ id: ownClaimId, label: context.t(messages.yourClaim), points: [point] }];
}

/** The stops of the data cursor: the reader's claim, then one track a verdict, the gravest first, within it the widest gap first. */
export function toTracks(series: AuditSeries, context: ChartContext): readonly Track[] {
  const checked = checkedForecasts(series);
  const verdicts = (['gross', 'material', 'small', 'rounding-explains', 'agrees'] as const).filter(
    (verdict) => checked.some(({ audit }) => audit.verdict === verdict),
  );
  const forecasts = verdicts.map((verdict) => ({
    id: verdict,
    label: context.t(verdictMessages[verdict]),
    points: checked
      .filter(({ audit }) => audit.verdict === verdict)
      .map((forecast) => ({
        id: forecast.id,
        at: [forecast.audit.stated.rate, forecast.audit.implied] as const,
        text: describeForecast(forecast, context),
      })),
  }));
  return [...claimTrack(series, context), ...forecasts];
}
