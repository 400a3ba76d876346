import type { Problem } from '../core/problem.ts';
import type { Result } from '../core/result.ts';
import type { Scenario } from '../models/scenario.ts';
import type { Search } from './migrations.ts';
import { readScenario, scenarioSettings, writeScenario } from './scenario-settings.ts';
import { decodeLink, encodeLink } from './url-codec.ts';

/** A scenario under a name that the reader gave it, as it is kept: what the link would say of it. */
export interface NamedScenario {
  readonly name: string;
  readonly search: Search;
}

/** How long a name may be. */
export const longestName = 60;

const mostScenarios = 200;

function isSearch(value: unknown): value is Search {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((text) => typeof text === 'string')
  );
}

function isNamed(value: unknown): value is NamedScenario {
  if (typeof value !== 'object' || value === null) return false;
  const { name, search } = value as Partial<NamedScenario>;
  return typeof name === 'string' && name !== '' && isSearch(search);
}

/** Reads what is kept; `undefined` text is an empty list, and text that is not a list of named scenarios is a problem. */
export function decodeNamedScenarios(text: string | undefined): Result<readonly NamedScenario[]> {
  if (text === undefined) return { ok: true, value: [] };
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value) && value.every(isNamed)) return { ok: true, value };
  } catch {
    // not JSON: reported below like any other text that is no list
  }
  return { ok: false, problems: [{ where: 'scenarios', value: text.slice(0, longestName) }] };
}

/** Writes the list so that `decodeNamedScenarios` gives it back. */
export function encodeNamedScenarios(scenarios: readonly NamedScenario[]): string {
  return JSON.stringify(scenarios);
}

/** The list with a scenario under a name, in the place of one that had the name before, else at the end; the oldest give way past 200. */
export function withNamed(
  scenarios: readonly NamedScenario[],
  name: string,
  scenario: Scenario,
): readonly NamedScenario[] {
  const { values } = decodeLink(scenarioSettings, {});
  const search = encodeLink(scenarioSettings, { ...values, ...writeScenario('own', scenario) });
  const named = { name: name.slice(0, longestName), search };
  const place = scenarios.findIndex((other) => other.name === named.name);
  return place < 0 ? [...scenarios, named].slice(-mostScenarios) : scenarios.with(place, named);
}

/** The scenario under a name as it is today, and what of it can no longer be read. */
export function openNamed({ search }: NamedScenario): {
  readonly scenario: Scenario;
  readonly problems: readonly Problem[];
} {
  const { values, problems } = decodeLink(scenarioSettings, search);
  return { scenario: readScenario(values, 'own'), problems };
}
