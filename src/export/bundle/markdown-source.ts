import type { SourceRef } from '../../charts/chart.ts';
import type { Translate } from '../../i18n/translate.ts';
import { escapeMarkdown, markdownAutolink } from '../escape-markdown.ts';
import { exportMessages } from '../export-messages.ts';

/** A source as an item of a list in Markdown: its title, its address, and its licence or that none is stated. */
export function markdownSource({ title, url, licence }: SourceRef, t: Translate): string {
  const stated = t(exportMessages.setting, {
    label: t(exportMessages.licence),
    text: licence ?? t(exportMessages.noLicence),
  });
  const address = url === undefined ? '' : ` ${markdownAutolink(url)}`;
  return `- ${escapeMarkdown(title)}${address} (${escapeMarkdown(stated)})`;
}
