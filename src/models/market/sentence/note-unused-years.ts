import type { GrowthSentence, Span } from './growth-sentence.ts';
import type { Note, SettledItem } from './item.ts';

/** A year of a sentence and where it stands. */
interface NamedYear {
  readonly year: number;
  readonly span: Span;
}

type Read = Omit<GrowthSentence, 'ambiguities'>;

/** The years of an item; a date with its month is none. */
function yearsIn(item: SettledItem): readonly NamedYear[] {
  if (item.kind === 'year') return item.isDated ? [] : [item];
  if (item.kind !== 'period') return [];
  const [first, second] = item.yearSpans;
  return [
    { year: item.fromYear, span: first },
    { year: item.toYear, span: second },
  ];
}

/** The years that the figures take, and the one that a length ending with them counts from. */
function takenBy({ start, end, growth, years, others }: Read): ReadonlySet<number> {
  const figures = [start, end, ...others].flatMap((figure) => figure?.year ?? []);
  const period = [growth?.fromYear ?? [], growth?.toYear ?? []].flat();
  const counted = end?.year !== undefined && years ? [end.year - years.years] : [];
  return new Set([...figures, ...period, ...counted]);
}

/** Notes the years of a sentence that no amount, rate or length has taken. O(n). */
export function noteUnusedYears(items: readonly SettledItem[], read: Read, note: Note): void {
  const taken = takenBy(read);
  const isLength = ({ start }: Span) => start === read.years?.span.start;
  for (const { year, span } of items.flatMap(yearsIn))
    if (!taken.has(year) && !isLength(span)) note('year', 'unused-year', span);
}
