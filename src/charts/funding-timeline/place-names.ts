import { narrowWidth, type ChartContext } from '../chart.ts';
import { chartFontSize } from '../parts/axes.ts';
import type { Box } from '../parts/drawn-element.ts';
import { ellipsize } from '../parts/ellipsize.ts';
import { sharedArea } from '../parts/freest-box.ts';
import { leaderBoxes } from '../parts/leader-line.ts';
import { boldFactor, textWidth } from '../parts/text-width.ts';
import type { TimelineFrame } from './frame.ts';
import { fundingTimelineMessages as messages } from './messages.ts';
import { coveredBy, obstaclesOf, reachWithRing, type Obstacle } from './name-obstacles.ts';
import { edgeOf, placesAround, type NameForm, type NamePlace, type Point } from './name-places.ts';
import { rankNames, type NameRank, type RankedEvent } from './name-ranks.ts';
import type { TimelineSeries } from './series.ts';
import { writeEventName } from './write-event-name.ts';

/** A name with the box that it fills, and the edge of its mark that it belongs to. */
export interface PlacedName extends NamePlace, RankedEvent {
  readonly edge: Point;
}

/** Height of a line of a name, in CSS pixels. */
export const nameLineHeight = 16;

const mostNames = { narrow: 9, wide: 40 };
const mostWidth = { narrow: 200, wide: 280 };
/** What a pixel of distance from its mark costs a name, in pixels squared of marks that it could cover. */
const distanceCost = 9;
/** A name that must stand rather covers several small marks, or stands away with a line, than lies on a large one. */
const largeWeight = 6;
/** The line to a name may cross a large mark. */
const largeLineWeight = 0.5;
/** How far from its mark a name may stand, by what it is worth: next to it, with a short line, or anywhere. */
const mostDistance: Readonly<Record<NameRank, number>> = { must: Infinity, large: 40, other: 4 };
/** The share of a name that may lie on marks, by what it is worth. */
const mostCovered: Readonly<Record<NameRank, number>> = { must: Infinity, large: 0.06, other: 0 };

/** A name on one line, and on two where that is narrower. */
function formsOf({ event, rank }: RankedEvent, context: ChartContext): readonly NameForm[] {
  const isNarrow = context.width < narrowWidth;
  const fontSize = chartFontSize(context);
  const factor = rank === 'must' ? boldFactor : 1.1;
  const most = mostWidth[isNarrow ? 'narrow' : 'wide'];
  const { name, amount } = writeEventName(event, context);
  const widthOf = (text: string): number => textWidth(text, fontSize) * factor;
  const line = context.t(messages.nameLine, { name, amount });
  const short = ellipsize(name, most / factor, fontSize);
  const one = { text: line, width: widthOf(line), height: nameLineHeight };
  const two = {
    text: `${short}\n${amount}`,
    width: Math.max(widthOf(short), widthOf(amount)),
    height: 2 * nameLineHeight,
  };
  return isNarrow || one.width > most ? [two] : [one, two];
}

function isWithin(box: Box, { left, top, bottom }: TimelineFrame, width: number): boolean {
  return (
    box.x >= left + 2 &&
    box.x + box.width <= width - 2 &&
    box.y >= top - 4 &&
    box.y + box.height <= bottom - 2
  );
}

function isFree(box: Box, taken: readonly Box[]): boolean {
  return taken.every((other) => sharedArea(box, other) === 0);
}

/** A place with what it costs without its line. */
interface Candidate extends NamePlace {
  readonly cost: number;
  readonly edge: Point;
}

/** The place, of some in the order of their own costs, that is cheapest with its line. */
function cheapest(
  candidates: readonly Candidate[],
  lineCost: (candidate: Candidate) => number,
): Candidate | undefined {
  let best: Candidate | undefined;
  let bestCost = Infinity;
  for (const candidate of candidates) {
    if (candidate.cost >= bestCost) break;
    const cost = candidate.cost + lineCost(candidate);
    if (cost < bestCost) [best, bestCost] = [candidate, cost];
  }
  return best;
}

function linesOf({ isInside, edge, box }: Candidate): readonly Box[] {
  return isInside ? [] : leaderBoxes(edge, box);
}

/** What is drawn so far, and where. */
interface Ground {
  readonly frame: TimelineFrame;
  readonly obstacles: readonly Obstacle[];
  readonly taken: readonly Box[];
}

/** The places at which a name may stand, the cheapest first. */
function candidatesOf(
  ranked: RankedEvent,
  { frame, obstacles, taken }: Ground,
  context: ChartContext,
): readonly Candidate[] {
  const { event, rank } = ranked;
  const [at, reach] = [frame.placeOf(event), reachWithRing(event, frame)];
  return formsOf(ranked, context)
    .flatMap((form) => placesAround(at, reach, form))
    .filter(({ distance }) => distance <= mostDistance[rank])
    .filter(({ box }) => isWithin(box, frame, context.width) && isFree(box, taken))
    .map((place) => {
      const covered = coveredBy(place.box, obstacles, event.id, rank === 'must' ? largeWeight : 1);
      const edge = edgeOf(at, reach, place.box);
      return { ...place, edge, covered, cost: covered + place.distance * distanceCost };
    })
    .filter(({ covered, box }) => covered <= mostCovered[rank] * box.width * box.height)
    .toSorted((a, b) => a.cost - b.cost);
}

function placeOf(
  ranked: RankedEvent,
  ground: Ground,
  context: ChartContext,
): Candidate | undefined {
  const { obstacles, taken } = ground;
  const candidates = candidatesOf(ranked, ground, context);
  const under = (candidate: Candidate): number =>
    linesOf(candidate).reduce(
      (sum, box) => sum + coveredBy(box, obstacles, ranked.event.id, largeLineWeight),
      0,
    );
  const best = cheapest(candidates, (candidate) =>
    linesOf(candidate).every((box) => isFree(box, taken)) ? under(candidate) : Infinity,
  );
  return best ?? (ranked.rank === 'must' ? cheapest(candidates, under) : undefined);
}

/** Names by what they are worth: those of the article and of outcomes first, others where they cover little or nothing; none over another, none beyond the plot. */
export function placeNames(
  { events }: TimelineSeries,
  frame: TimelineFrame,
  context: ChartContext,
): readonly PlacedName[] {
  const size = context.width < narrowWidth ? 'narrow' : 'wide';
  const drawn = events.filter(({ amountUsd }) => amountUsd !== undefined);
  const obstacles = drawn.flatMap((event) => obstaclesOf(event, frame));
  const placed: PlacedName[] = [];
  const taken: Box[] = [];
  for (const ranked of rankNames(drawn, size)) {
    if (placed.length >= mostNames[size]) break;
    const best = placeOf(ranked, { frame, obstacles, taken }, context);
    if (best === undefined) continue;
    placed.push({ ...ranked, ...best });
    taken.push(best.box, ...linesOf(best));
  }
  return placed;
}
