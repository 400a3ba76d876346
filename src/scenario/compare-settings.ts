import { code, freeText } from './setting.ts';

const longestLink = 20_000;

/** What can be set on `/compare`: two pasted links, and the panel in which both are shown. */
export const compareSettings = {
  a: freeText('a', longestLink),
  b: freeText('b', longestLink),
  panel: code('panel', 'any'),
};
