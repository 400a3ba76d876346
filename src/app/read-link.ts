import type { Translate } from '../i18n/translate.ts';
import { linkPanelSettings } from '../scenario/link-panel-settings.ts';
import type { Search } from '../scenario/migrations.ts';
import { carriesSettings } from './overview/carries-settings.ts';
import { pageNamed } from './page-name.ts';
import { findPage } from './pages.ts';
import { decodeLink } from '../scenario/url-codec.ts';
import { parseSearch } from './parse-search.ts';
import { linkProblemMessages } from './read-link-messages.ts';

/** Characters of a text that is read as a link. */
export const longestLink = 20_000;

const longestValue = 40;

/** Why a text is no link to a view, and what was found there, cut to a length at which it cannot say something of its own. */
export interface LinkProblem {
  readonly reason: keyof typeof linkProblemMessages;
  readonly value: string;
}

/** A pasted link as it is read: a page with its settings, which are not decoded yet, or why there is none. */
export type ReadLink =
  | {
      readonly ok: true;
      readonly path: string;
      readonly search: Search;
      /** The panel that the link leads to, alone or on its page. */
      readonly panel: string | undefined;
      /** Where the same site lies too and the link was made; `undefined` for a link of this one. */
      readonly host: string | undefined;
    }
  | { readonly ok: false; readonly problem: LinkProblem };

function refuse(reason: LinkProblem['reason'], value: string): ReadLink {
  const cut = value.length > longestValue ? `${value.slice(0, longestValue)}…` : value;
  return { ok: false, problem: { reason, value: cut } };
}

/** Keys that are no settings anywhere and change what an object is. */
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** The page of a path, and its panel where the path leads to that alone. */
function readPath(text: string): { readonly path: string; readonly panel: string | undefined } {
  const [, page = '', panel] = /^\/embed\/([a-z-]+)\/([a-z0-9-]+)$/.exec(text) ?? [];
  return panel === undefined ? { path: text, panel: undefined } : { path: pageNamed(page), panel };
}

/** The page and the settings behind the `#`; settings without a page are those of `/runway`, as in the address. */
function readPlace(place: string, host: string | undefined): ReadLink {
  const [page = '', ...rest] = place.split('?');
  const query = rest.join('?');
  const forbidden = [...new URLSearchParams(query).keys()].find((key) => forbiddenKeys.has(key));
  if (forbidden !== undefined) return refuse('forbidden-key', forbidden);
  const search = parseSearch(query);
  const { path, panel: alone } = readPath(
    page === '/' && carriesSettings(search) ? '/runway' : page,
  );
  const panel = alone ?? decodeLink(linkPanelSettings, search).values.linkedPanel;
  if (findPage(path) !== undefined) return { ok: true, path, search, panel, host };
  return host === undefined ? refuse('unknown-page', path) : refuse('other-site', host);
}

function parseUrl(text: string): URL | undefined {
  return /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text) : undefined;
}

/** An index file is the folder that it lies in. */
function siteOf({ origin, pathname }: URL): string {
  return origin + pathname.replace(/index\.html$/, '');
}

function readUrl(url: URL, siteUrl: string): ReadLink {
  const site = parseUrl(siteUrl);
  const isHere = site !== undefined && siteOf(url) === siteOf(site);
  const host = isHere ? undefined : url.host;
  if (url.hash.startsWith('#/')) return readPlace(url.hash.slice(1), host);
  return host === undefined ? refuse('not-a-link', url.href) : refuse('other-site', host);
}

/** Reads a pasted text as a link to a view: the whole address, `#/runway?…` or `/runway?…`; of another place where the same site lies too, with its host. It opens nothing. */
export function readLink(pasted: string, siteUrl: string): ReadLink {
  if (pasted.length > longestLink) return refuse('too-long', String(pasted.length));
  const text = pasted.trim();
  if (text === '') return refuse('empty', text);
  if (text.startsWith('#/')) return readPlace(text.slice(1), undefined);
  if (/^\/(?!\/)/.test(text)) return readPlace(text, undefined);
  const url = parseUrl(text);
  return url === undefined ? refuse('not-a-link', text) : readUrl(url, siteUrl);
}

/** Why a text is no link to a view, in a sentence. */
export function writeLinkProblem({ reason, value }: LinkProblem, t: Translate): string {
  return t(linkProblemMessages[reason], { value });
}
