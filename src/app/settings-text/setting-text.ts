import type { SettingRecord, ValuesOf } from '../../scenario/setting.ts';
import type { Writer } from '../../scenario/parameter-text/writer.ts';
import type { ViewOnlySetting } from './view-only-settings.ts';

/** What a code in a link stands for; its name stands in a table. */
export type CodeKind = 'company' | 'round' | 'forecast' | 'point';

/** The name of a code, where the tables that are at hand know it. */
export type NameOf = (code: string, kind: CodeKind) => string | undefined;

/** For whom a setting is written, with all that is set on its page, on which its words may depend. */
export interface SettingWords extends Writer {
  readonly values: Readonly<Record<string, unknown>>;
  readonly nameOf: NameOf;
  /** The panel that is written about; `undefined` for the whole page. */
  readonly panelId: string | undefined;
}

/** A setting in the words of its control. */
export interface SettingText<T> {
  /** Ids of the panels that it bears on; all of the page unless given. */
  readonly panels?: readonly string[];
  label(words: SettingWords): string;
  /** What it belongs to, where its label alone does not tell: a panel, or a study. */
  of?(words: SettingWords): string;
  text(value: T, words: SettingWords): string;
  /** Whether it has no say under what else is set. */
  isIdle?(words: SettingWords): boolean;
}

/** The settings of a page in words, by name, in the order of the page. */
export type SettingTexts = Readonly<Record<string, SettingText<unknown>>>;

/** A text for each of some settings but those of the view alone; a missing one is an error of types. */
export type SettingTextsOf<S extends SettingRecord> = {
  readonly [K in Exclude<keyof S, ViewOnlySetting>]: SettingText<ValuesOf<S>[K]>;
};

/** What a page says of its settings: their records, and their words. */
export interface DescribedPage {
  readonly settings: SettingRecord;
  readonly texts: SettingTexts;
}

/** The texts of one panel, or of several that use the same settings. */
export function ofPanels<T extends SettingTexts>(
  panels: readonly string[],
  texts: T,
  of?: (words: SettingWords) => string,
): NoInfer<T> {
  const own = Object.entries(texts).map(([name, text]) => [
    name,
    { panels, ...(of && { of }), ...text },
  ]);
  return Object.fromEntries(own) as NoInfer<T>;
}
