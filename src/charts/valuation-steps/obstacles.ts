import type { Box } from '../parts/drawn-element.ts';
import type { StepsFrame } from './frame.ts';
import {
  lastStepEnd,
  markReach,
  outcomePlace,
  raisePlace,
  valuePlace,
  type Look,
  type Point,
} from './marks.ts';
import { chained, type CompanySteps, type StepEvent } from './series.ts';

function pointsOf(events: readonly StepEvent[], frame: StepsFrame): readonly Point[] {
  return events.map((event) => valuePlace(event, frame)).filter((place) => place !== undefined);
}

/** What texts keep clear of: marks, bars and steps. */
export function obstaclesOf(company: CompanySteps, look: Look, frame: StepsFrame): readonly Box[] {
  const size = 2 * markReach;
  const around = ([x, y]: Point): Box => ({
    x: x - markReach,
    y: y - markReach,
    width: size,
    height: size,
  });
  const bars = company.events.flatMap((event) => {
    const place = raisePlace(event, look, frame);
    if (place === undefined) return [];
    return [
      around(place),
      { x: place[0] - 2, y: place[1], width: 4, height: frame.floor - place[1] },
    ];
  });
  const places = pointsOf(chained(company), frame);
  const treads = places.flatMap((place, index) => {
    const next = places[index + 1];
    const end = next?.[0] ?? lastStepEnd(company, place[0], frame);
    const tread = { x: place[0], y: place[1] - 2, width: end - place[0], height: 4 };
    if (next === undefined) return [around(place), tread];
    const [top, bottom] = [Math.min(place[1], next[1]), Math.max(place[1], next[1])];
    return [around(place), tread, { x: next[0] - 2, y: top, width: 4, height: bottom - top }];
  });
  const loose = pointsOf(company.events, frame).map(around);
  const outcome = outcomePlace(company, frame);
  return [...bars, ...treads, ...loose, ...(outcome ? [around(outcome)] : [])];
}
