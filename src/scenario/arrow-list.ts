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

function isEachOnce(arrows: readonly Arrow[]): boolean {
  return arrows.every(
    (arrow, place) => arrows.findIndex((other) => isSameArrow(arrow, other)) === place,
  );
}

/** Arrows of the charts of a page, at most so many and each once, none by default: `chart.track.point.track.point`, one after the other with `*` between. */
export function arrowList(urlKey: string, mostArrows: number): Setting<readonly Arrow[]> {
  return {
    urlKey,
    default: [],
    parse: (text) => {
      const arrows = text.split('*').map(parseArrow);
      const read = arrows.filter((arrow) => arrow !== undefined);
      const isComplete = read.length === arrows.length && read.length <= mostArrows;
      return isComplete && isEachOnce(read) ? read : undefined;
    },
    format: (arrows) => arrows.map(formatArrow).join('*'),
  };
}
