import type { Problem } from '../core/problem.ts';
import { migrate, migrations, type Migration, type Search } from './migrations.ts';
import type { Setting, SettingRecord, ValuesOf } from './setting.ts';

const versionKey = 'v';

/** What a link says: complete values, and every part of it that was not understood. */
export interface DecodedLink<S> {
  readonly values: ValuesOf<S>;
  readonly problems: readonly Problem[];
}

function readVersion(search: Search, newest: number): number | undefined {
  const text = search[versionKey];
  if (text === undefined) return newest;
  const version = Number(text);
  return Number.isInteger(version) && version >= 1 && version <= newest ? version : undefined;
}

interface Reading {
  readonly text: string;
  /** `undefined` when the text does not say one of the allowed values. */
  readonly value: unknown;
  /** What of the text was not understood. */
  readonly unread: readonly string[];
}

const lastReadings = new WeakMap<Setting<unknown>, Reading>();

function read(setting: Setting<unknown>, text: string): Reading {
  const value = setting.parse(text);
  return { text, value, unread: value === undefined ? [text] : (setting.unreadIn?.(text) ?? []) };
}

/** Reads a text; the same text gives the same object as the last time, so that what hangs on it need not be made again. */
function readOnce(setting: Setting<unknown>, text: string): Reading {
  const last = lastReadings.get(setting);
  if (last?.text === text) return last;
  const reading = read(setting, text);
  lastReadings.set(setting, reading);
  return reading;
}

/** Reads a link. What it does not say takes its default; what cannot be read takes its default too and is reported. */
export function decodeLink<S extends SettingRecord>(
  settings: S,
  search: Search,
  steps: readonly Migration[] = migrations,
): DecodedLink<S> {
  const newest = steps.length + 1;
  const version = readVersion(search, newest);
  const current = migrate(search, version ?? newest, steps);
  const problems: Problem[] = [];
  if (version === undefined) problems.push({ where: versionKey, value: search[versionKey] ?? '' });

  const values: Record<string, unknown> = {};
  const known = new Set([versionKey]);
  for (const [name, setting] of Object.entries(settings)) {
    known.add(setting.urlKey);
    const text = current[setting.urlKey];
    const reading = text === undefined ? undefined : readOnce(setting, text);
    for (const value of reading?.unread ?? []) problems.push({ where: setting.urlKey, value });
    values[name] = reading?.value ?? setting.default;
  }
  for (const [key, value] of Object.entries(current)) {
    if (!known.has(key)) problems.push({ where: key, value });
  }
  return { values: Object.freeze(values) as ValuesOf<S>, problems };
}

/** Writes the shortest link: only what differs from the defaults, with the version when anything does. */
export function encodeLink<S extends SettingRecord>(
  settings: S,
  values: ValuesOf<S>,
  version: number = migrations.length + 1,
): Search {
  const search: Record<string, string> = {};
  for (const [name, setting] of Object.entries(settings)) {
    const value = values[name];
    const text = value === undefined ? undefined : setting.format(value);
    const isDefault =
      setting.default === undefined ? text === undefined : text === setting.format(setting.default);
    if (text !== undefined && !isDefault) search[setting.urlKey] = text;
  }
  return Object.keys(search).length === 0 ? search : { [versionKey]: String(version), ...search };
}

/** How many settings differ from their defaults. */
export function countChanges<S extends SettingRecord>(settings: S, values: ValuesOf<S>): number {
  return Object.keys(encodeLink(settings, values)).filter((key) => key !== versionKey).length;
}
