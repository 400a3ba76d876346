import type { ShownSetting } from '../../export/exhibit.ts';
import type { Search } from '../../scenario/migrations.ts';
import type { Writer } from '../../scenario/parameter-text/writer.ts';
import type { Setting, SettingRecord } from '../../scenario/setting.ts';
import { decodeLink } from '../../scenario/url-codec.ts';
import { settingTextMessages as messages } from './messages.ts';
import type { NameOf, SettingText, SettingTexts, SettingWords } from './setting-text.ts';

/** A resolver for where no table is at hand. */
export const unnamed: NameOf = () => undefined;

/** Whether two values of a setting are written alike in a link. */
export function isSameValue(setting: Setting<unknown>, a: unknown, b: unknown): boolean {
  if (a === undefined || b === undefined) return a === b;
  return setting.format(a) === setting.format(b);
}

/** The label of a setting, with what it belongs to where the whole page is written about. */
export function writeLabel(text: SettingText<unknown>, words: SettingWords): string {
  const label = text.label(words);
  if (text.of === undefined || words.panelId !== undefined) return label;
  return words.t(messages.labelOf, { label, of: text.of(words) });
}

function isShown(text: SettingText<unknown>, words: SettingWords): boolean {
  const { panelId } = words;
  const isOfPanel =
    panelId === undefined || text.panels === undefined || text.panels.includes(panelId);
  return isOfPanel && text.isIdle?.(words) !== true;
}

/** What a link sets that differs from the defaults and has a say, in words and in the order of the page; of one panel only what bears on it. */
export function writeSettings(
  texts: SettingTexts,
  settings: SettingRecord,
  search: Search,
  reader: Writer,
  panelId?: string,
  nameOf: NameOf = unnamed,
): readonly ShownSetting[] {
  const { t, format, locale } = reader;
  const values: Readonly<Record<string, unknown>> = decodeLink(settings, search).values;
  const words: SettingWords = { t, format, locale, values, nameOf, panelId };
  return Object.entries(texts).flatMap(([name, text]) => {
    const [setting, value] = [settings[name], values[name]];
    if (setting === undefined || isSameValue(setting, value, setting.default)) return [];
    if (!isShown(text, words)) return [];
    return [{ label: writeLabel(text, words), text: text.text(value, words) }];
  });
}
