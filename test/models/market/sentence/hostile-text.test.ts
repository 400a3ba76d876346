import { expect, test } from 'vitest';
import { assignRoles } from '../../../../src/models/market/sentence/assign-roles.ts';
import { assignYears } from '../../../../src/models/market/sentence/assign-years.ts';
import { chooseRate } from '../../../../src/models/market/sentence/choose-rate.ts';
import { composeFigures } from '../../../../src/models/market/sentence/compose-figures.ts';
import { dateLengths } from '../../../../src/models/market/sentence/date-lengths.ts';
import { foldText } from '../../../../src/models/market/sentence/fold-text.ts';
import { joinRanges } from '../../../../src/models/market/sentence/join-ranges.ts';
import { leaveOutConversions } from '../../../../src/models/market/sentence/leave-out-conversions.ts';
import { noteUnusedYears } from '../../../../src/models/market/sentence/note-unused-years.ts';
import { parseGrowthSentence } from '../../../../src/models/market/sentence/parse-growth-sentence.ts';
import { reserveYears } from '../../../../src/models/market/sentence/reserve-years.ts';
import { settleAmounts } from '../../../../src/models/market/sentence/settle-amounts.ts';
import { tokenize } from '../../../../src/models/market/sentence/tokenize.ts';

/** Parts whose repetition makes a careless parser look back, or ahead, over all the rest. */
const parts = [
  'a; ;9;1,;.5;1 300 ;((;%%;-;––;~ ;$;$$1;万;百;百亿;年;三;点三;from ;fromfrom;to to ;the the ;2019 ;2019-',
  '2019 to ;in 2019 ;by 2019 ;20 to ;1% ;growth 1% ;$3bn ;$3bn in 2019 ;$3bn (;from $3bn to ;3bn - ;CAGR ;30亿元',
  '2019年30亿元，;2019年;百分之;约;较2019年 ;3D ;year-;十年後;2020年起;2020年十年後10亿;us;u.s. dollar;compound annual growth rat',
].flatMap((line) => line.split(';'));

const longest = 20_000;
const countedLength = 4000;

/** A text that counts how many of its characters are looked at; it offers what the tokenizer uses of a string. */
class CountedText {
  looks = 0;
  readonly length: number;
  constructor(private readonly text: string) {
    this.length = text.length;
  }
  charAt(at: number): string {
    this.looks += 1;
    return this.text.charAt(at);
  }
  slice(start: number, end: number): string {
    this.looks += Math.max(0, Math.min(end, this.length) - start);
    return this.text.slice(start, end);
  }
  startsWith(word: string, at: number): boolean {
    this.looks += word.length;
    return this.text.startsWith(word, at);
  }
}

/** A list that counts how many of its members are looked at. */
function counted<T>(list: readonly T[], count: () => void): readonly T[] {
  return new Proxy(list, {
    get(target, key, receiver) {
      if (typeof key === 'string' && key >= '0' && key <= ':') count();
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
}

interface Looks {
  readonly atText: number;
  readonly atParts: number;
}

/** Runs each stage of the parser on counted input. */
function looksAt(text: string): Looks {
  let atParts = 0;
  const watch = <T>(list: readonly T[]) => counted(list, () => (atParts += 1));
  const note = () => undefined;
  const folded = new CountedText(foldText(text));
  const tokens = watch(tokenize(folded as unknown as string));
  const reading = {
    folded: foldText(text),
    script: 'hans',
    tokens,
    isRepublic: false,
    note,
  } as const;
  const joined = joinRanges(watch(composeFigures(reading)), note);
  const settled = watch(settleAmounts(watch(joined), 'hans', note));
  const items = watch(dateLengths(watch(leaveOutConversions(settled, note))));
  const reserved = reserveYears(items);
  const growth = chooseRate(items, reserved, note);
  const years = assignYears(items, new Set(reserved.map(({ year }) => year)));
  noteUnusedYears(items, assignRoles(items, years, growth, note), note);
  return { atText: folded.looks, atParts };
}

test.each(parts)('twice as much of "%s" is twice the work', (part) => {
  const half = looksAt(part.repeat(countedLength / 2 / part.length));
  const whole = looksAt(part.repeat(countedLength / part.length));
  expect(whole.atText).toBeLessThanOrEqual(2.1 * half.atText + 1000);
  expect(whole.atParts).toBeLessThanOrEqual(2.1 * half.atParts + 1000);
});

test('the count of work sees work that grows with the square', () => {
  let looks = 0;
  const list = counted([1, 2, 3, 4], () => (looks += 1));
  list.forEach(() => list.findLast((member) => member < 0));
  expect(looks).toBe(4 + 16);
});

test.each(parts)('a page of "%s" gives an answer', (part) => {
  const result = parseGrowthSentence(part.repeat(longest / part.length));
  expect(result.ok || result.problems.length > 0).toBe(true);
});
