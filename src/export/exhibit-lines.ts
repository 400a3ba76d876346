import { toIsoDate } from '../core/time.ts';
import type { Exhibit } from './exhibit.ts';
import { exportMessages as messages } from './export-messages.ts';

/** What is to be written of settings, and by whom. */
export interface SetView extends Pick<Exhibit, 'settings'> {
  readonly context: Pick<Exhibit['context'], 't'>;
}

/** What was set, in one line; says so where everything stands at its default. */
export function settingsText({ settings, context: { t } }: SetView): string {
  if (settings.length === 0) return t(messages.nothingSet);
  return settings.map(({ label, text }) => t(messages.setting, { label, text })).join('; ');
}

/** What stands under a picture: the finding, the notes, the legend, what was set, the sources, and the address with day and data version. */
export function exhibitLines(exhibit: Exhibit): readonly string[] {
  const { finding, notes, legend, sources, link, dataVersion, context } = exhibit;
  const { t } = context;
  const titles = sources.map(({ title }) => title).join('; ');
  const lines = [
    finding,
    ...notes,
    legend,
    t(messages.settingsLine, { text: settingsText(exhibit) }),
    titles === '' ? undefined : t(messages.sourcesLine, { text: titles }),
    `${link} · ${toIsoDate(context.today)} · ${t(messages.dataVersionIs, { version: dataVersion })}`,
  ];
  return lines.flatMap((line) => line || []);
}
