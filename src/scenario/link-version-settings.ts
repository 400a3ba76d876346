import type { Search } from './migrations.ts';
import type { Setting } from './setting.ts';
import { encodeLink } from './url-codec.ts';

const versionText = /^[0-9a-f]{12}$/;

const dataVersion: Setting<string | undefined> = {
  urlKey: 'data',
  default: undefined,
  parse: (text) => (versionText.test(text) ? text : undefined),
  format: (version) => version ?? '',
};

/** What a link on any page says of its own making: the version of the data (12 hex digits) that it was made with; open in the address of a visit. */
export const linkVersionSettings = { dataVersion };

/** A link that is handed on, with the version of the data that it was made with in place of any older one. */
export function withDataVersion(search: Search, version: string): Search {
  const stamp = encodeLink(linkVersionSettings, { dataVersion: version });
  return { ...stamp, ...search, [dataVersion.urlKey]: version };
}
