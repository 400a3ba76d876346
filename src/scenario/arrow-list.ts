import { isSameArrow, isSamePoint, type Arrow } from './arrow.ts';
import type { Setting } from './setting.ts';

/** Ids hold letters, digits, `_` and `-`; what else one may hold is written `~<code in hexadecimal>~`. No character of it is escaped in an address. */
const foreign = /[^A-Za-z0-9_-]/g;
const writtenId = /^(?:[A-Za-z0-9_-]|~[0-9a-f]{1,4}~)+$/;

function formatId(id: string): string {
  return id.replace(foreign, (unit) => `~${unit.charCodeAt(0).toString(16)}~`);
}

function parseId(text: string): string {
  return text.replace(/~([0-9a-f]+)~/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function formatArrow({ chartId, from, to }: Arrow): string {
  return [chartId, from.trackId, from.pointId, to.trackId, to.pointId].map(formatId).join('.');
}

function parseArrow(text: string): Arrow | undefined {
  const parts = text.split('.');
  if (!parts.every((part) => writtenId.test(part))) return undefined;
  const [chartId, fromTrack, fromPoint, toTrack, toPoint, ...rest] = parts.map(parseId);
  if (chartId === undefined || fromTrack === undefined || fromPoint === undefined) return undefined;
  if (toTrack === undefined || toPoint === undefined || rest.length > 0) return undefined;
  const from = { trackId: fromTrack, pointId: fromPoint };
  const to = { trackId: toTrack, pointId: toPoint };
  return isSamePoint(from, to) ? undefined : { chartId, from, to };
}

interface Reading {
  readonly arrows: readonly Arrow[];
  readonly unread: readonly string[];
}

/** Takes the arrows one by one: the first so many that can be read, each once. */
function readArrows(
  text: string,
  isTaken: (arrow: Arrow, before: readonly Arrow[]) => boolean,
): Reading {
  const arrows: Arrow[] = [];
  const unread: string[] = [];
  for (const part of text.split('*')) {
    const arrow = parseArrow(part);
    if (arrow !== undefined && isTaken(arrow, arrows)) arrows.push(arrow);
    else unread.push(part);
  }
  return { arrows, unread };
}

/** Arrows of the charts with the given ids, at most so many and each once, none by default: `chart.track.point.track.point`, one after the other with `*` between. What is not such an arrow is left out and named. */
export function arrowList(
  urlKey: string,
  mostArrows: number,
  chartIds: readonly string[],
): Setting<readonly Arrow[]> {
  const read = (text: string): Reading =>
    readArrows(
      text,
      (arrow, before) =>
        before.length < mostArrows &&
        chartIds.includes(arrow.chartId) &&
        !before.some((other) => isSameArrow(arrow, other)),
    );
  return {
    urlKey,
    default: [],
    parse: (text) => {
      const { arrows } = read(text);
      return arrows.length === 0 ? undefined : arrows;
    },
    unreadIn: (text) => read(text).unread,
    format: (arrows) => arrows.map(formatArrow).join('*'),
  };
}
