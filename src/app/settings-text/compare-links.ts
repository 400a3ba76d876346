import type { Problem } from '../../core/problem.ts';
import { linkPanelSettings } from '../../scenario/link-panel-settings.ts';
import { linkVersionSettings } from '../../scenario/link-version-settings.ts';
import type { Search } from '../../scenario/migrations.ts';
import type { Writer } from '../../scenario/parameter-text/writer.ts';
import type { Setting } from '../../scenario/setting.ts';
import { decodeLink } from '../../scenario/url-codec.ts';
import { settingTextMessages as messages } from './messages.ts';
import type { DescribedPage, NameOf, SettingText, SettingWords } from './setting-text.ts';
import { isViewOnly } from './view-only-settings.ts';
import { isSameValue, unnamed, writeLabel } from './write-settings.ts';

/** A link to a page, as it is read. */
export interface PageLink {
  readonly path: string;
  readonly search: Search;
}

/** A setting in which two links differ, with both values in words. */
export interface SettingDifference {
  readonly name: string;
  readonly label: string;
  readonly a: string;
  readonly b: string;
  /** It has no say in either view, so the figures are the same. */
  readonly isIdle: boolean;
}

/** What tells two links to a page apart. */
export interface LinkComparison {
  /** In the order of the page, those without a say last. */
  readonly differences: readonly SettingDifference[];
  /** Language, theme, what lies open or what is locked differs, which is no difference of the figures; the panels that they lead to and the version of the data that they were made with are left out. */
  readonly isViewDifferent: boolean;
  /** What of each link could not be read and stands at its default. */
  readonly problems: { readonly a: readonly Problem[]; readonly b: readonly Problem[] };
}

const ofTheLink = { ...linkPanelSettings, ...linkVersionSettings };

function isOfView(name: string): boolean {
  return isViewOnly(name) && !Object.hasOwn(ofTheLink, name);
}

interface Side {
  readonly value: unknown;
  readonly words: SettingWords;
}

/** Two values that round to the same words are told apart by what the link says. */
function writeSides(
  setting: Setting<unknown>,
  written: SettingText<unknown>,
  sides: readonly [Side, Side],
): readonly [string, string] {
  const plain = sides.map(({ value, words }) => written.text(value, words));
  const isAlike = plain[0] === plain[1];
  const write = ({ value, words: { t } }: Side, plainText = ''): string => {
    if (isSameValue(setting, value, setting.default))
      return t(messages.default, { value: plainText });
    const exact = setting.format(value);
    return isAlike && exact !== '' ? t(messages.exact, { value: plainText, exact }) : plainText;
  };
  return [write(sides[0], plain[0]), write(sides[1], plain[1])];
}

function differenceOf(
  name: string,
  setting: Setting<unknown>,
  text: SettingText<unknown>,
  sides: readonly [Side, Side],
): SettingDifference {
  const [a, b] = writeSides(setting, text, sides);
  const isIdle = sides.every(({ words }) => text.isIdle?.(words) === true);
  return { name, label: writeLabel(text, sides[0].words), a, b, isIdle };
}

/** Every setting of the figures in which two links to one page differ, in words, and what of either could not be read; throws for links to two pages. */
export function compareLinks(
  a: PageLink,
  b: PageLink,
  { settings, texts }: DescribedPage,
  { t, format, locale }: Writer,
  nameOf: NameOf = unnamed,
): LinkComparison {
  if (a.path !== b.path) throw new RangeError(`not the same page: ${a.path}, ${b.path}`);
  const read = ({ search }: PageLink) => {
    const { values, problems } = decodeLink(settings, search);
    const words: SettingWords = { t, format, locale, values, nameOf, panelId: undefined };
    return { values: words.values, words, problems };
  };
  const [left, right] = [read(a), read(b)];
  const isDifferent = (name: string): boolean => {
    const setting = settings[name];
    return setting !== undefined && !isSameValue(setting, left.values[name], right.values[name]);
  };
  const differences = Object.entries(texts).flatMap(([name, text]) => {
    const setting = settings[name];
    if (setting === undefined || !isDifferent(name)) return [];
    const sides = [left, right].map(({ values, words }) => ({ value: values[name], words }));
    return [differenceOf(name, setting, text, sides as unknown as readonly [Side, Side])];
  });
  return {
    differences: differences.toSorted((one, next) => Number(one.isIdle) - Number(next.isIdle)),
    isViewDifferent: Object.keys(settings).some((name) => isOfView(name) && isDifferent(name)),
    problems: { a: left.problems, b: right.problems },
  };
}
