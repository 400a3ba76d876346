import type { Search } from '../scenario/migrations.ts';

/** Reads the query part of an address as plain text. A key that stands there twice keeps both values, so that it is reported and not half obeyed. */
export function parseSearch(text: string): Search {
  const search: Record<string, string> = {};
  for (const [key, value] of new URLSearchParams(text)) {
    search[key] = Object.hasOwn(search, key) ? `${search[key]}, ${value}` : value;
  }
  return search;
}

/** Writes the query part of an address, with its `?` when there is anything to say. */
export function stringifySearch(search: Search): string {
  const text = new URLSearchParams(search).toString();
  return text === '' ? '' : `?${text}`;
}
