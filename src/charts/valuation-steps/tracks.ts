import type { ChartContext, ChartPoint, Track } from '../chart.ts';
import { writeFundingEvent } from '../parts/write-funding-event.ts';
import { frameOf, type StepsFrame } from './frame.ts';
import { outcomePlace } from './marks.ts';
import { stepEventMessages, valuationStepsMessages as messages } from './messages.ts';
import { lacking, type CompanySteps, type StepEvent, type StepsSeries } from './series.ts';
import { writeEvent } from './write-event.ts';
import { writeOutcomeMultiple } from './write-outcome.ts';

function pointOf(event: StepEvent, usd: number, context: ChartContext): ChartPoint {
  return {
    id: event.row.funding_round_id,
    name: writeFundingEvent(event.row, context),
    at: [event.at, usd],
    text: writeEvent(event, context),
  };
}

function outcomePoints(company: CompanySteps, frame: StepsFrame, context: ChartContext) {
  const { outcome } = company;
  const place = outcomePlace(company, frame);
  if (outcome === undefined || place === undefined) return [];
  const point = pointOf(outcome.event, frame.toUsd(place[1]), context);
  const multiple = writeOutcomeMultiple(company, context, false);
  if (multiple === undefined || outcome.event.row.step_up !== undefined) return [point];
  const text = context.t(stepEventMessages.andThen, { first: point.text, second: multiple });
  return [{ ...point, text }];
}

function tracksOf(
  company: CompanySteps,
  place: number,
  series: StepsSeries,
  frame: StepsFrame,
  context: ChartContext,
): readonly Track[] {
  const { t } = context;
  const { id, events, outcome } = company;
  const name = { company: series.isCompared ? company.name : 'none' };
  const inLane = frame.toUsd(frame.laneY(place));
  return [
    {
      id: `${id}-valuations`,
      label: t(messages.valuationsOf, name),
      points: events.flatMap((event) =>
        event.value && event !== outcome?.event ? [pointOf(event, event.value.usd, context)] : [],
      ),
    },
    {
      id: `${id}-raises`,
      label: t(messages.raisesOf, name),
      points: events.flatMap((event) =>
        event.raise ? [pointOf(event, event.raise.usd, context)] : [],
      ),
    },
    {
      id: `${id}-outcome`,
      label: t(messages.outcomeOf, name),
      points: outcomePoints(company, frame, context),
    },
    {
      id: `${id}-lacking`,
      label: t(messages.lackingOf, name),
      points: lacking(company).map((event) => pointOf(event, inLane, context)),
    },
  ];
}

/** The stops of the data cursor: valuations, raises, outcome and the rounds in the lane, company by company. */
export function toTracks(series: StepsSeries, context: ChartContext): readonly Track[] {
  const frame = frameOf(series, context);
  return series.companies
    .flatMap((company, place) => tracksOf(company, place, series, frame, context))
    .filter(({ points }) => points.length > 0);
}
