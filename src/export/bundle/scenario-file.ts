import { toIsoDate } from '../../core/time.ts';
import type { Exhibit } from '../exhibit.ts';

/** A link's route and its settings, text by text. */
function routeOf(link: string): { readonly path: string; readonly settings: object } {
  const [path = '', query = ''] = link.replace(/^[^#]*#?/, '').split(/\?(.*)/s);
  return { path, settings: Object.fromEntries(new URLSearchParams(query)) };
}

/** What was set, for programs: the route, the settings of the link key by key, and what they mean in words. */
export function scenarioFile(exhibit: Exhibit): string {
  const { id, title, link, dataVersion, settings, context } = exhibit;
  const scenario = {
    panel: id,
    title,
    ...routeOf(link),
    link,
    dataVersion,
    date: toIsoDate(context.today),
    inWords: settings.map(({ label, text }) => ({ label, text })),
  };
  return `${JSON.stringify(scenario, undefined, 2)}\n`;
}
