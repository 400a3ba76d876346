import { toIsoDate } from '../../core/time.ts';
import { citationOf } from '../citation.ts';
import type { Exhibit } from '../exhibit.ts';
import { escapeMarkdown, markdownAutolink } from '../escape-markdown.ts';
import { exportMessages } from '../export-messages.ts';
import { bundleMessages as messages } from './bundle-messages.ts';
import { markdownSource } from './markdown-source.ts';

/** A file of a ZIP and what it holds. */
export interface ListedFile {
  readonly path: string;
  readonly text: string;
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

function settingLines({ settings, context: { t } }: Exhibit): readonly string[] {
  if (settings.length === 0) return [t(exportMessages.nothingSet)];
  return settings.map(({ label, text }) =>
    escapeMarkdown(t(exportMessages.setting, { label, text })),
  );
}

/** The site's folder of tables, beside the page that a link opens. */
function dataAddress(link: string): string {
  return URL.canParse('data/', link) ? new URL('data/', link).href : 'data/';
}

/** The README of a ZIP, in Markdown and the reader's language. */
export function readmeOf(exhibit: Exhibit, files: readonly ListedFile[]): string {
  const { title, finding, notes, legend, link, dataVersion, sources, askedRows, context } = exhibit;
  const { t, format, today } = { ...context };
  const said = [finding, ...notes, legend].filter((text) => text !== undefined && text !== '');
  const intro = { date: format.date(toIsoDate(today)), version: dataVersion };
  const sourceItems = sources.map((source) => markdownSource(source, t)).join('\n');
  const blocks = [
    `# ${escapeMarkdown(title)}`,
    ...said.map((text) => escapeMarkdown(text ?? '')),
    escapeMarkdown(t(messages.intro, intro)),
    markdownAutolink(link),
    `## ${t(messages.settings)}`,
    list(settingLines(exhibit)),
    `## ${t(messages.files)}`,
    list(files.map(({ path, text }) => t(messages.file, { name: `\`${path}\``, text }))),
    t(messages.cells),
    ...(askedRows.length === 0 ? [] : [t(messages.queries, { address: dataAddress(link) })]),
    ...(sourceItems === '' ? [] : [`## ${t(messages.sources)}`, sourceItems]),
    `## ${t(messages.cite)}`,
    ['```text', citationOf(exhibit).text.replaceAll('`', "'"), '```'].join('\n'),
    `## ${t(messages.licences)}`,
    t(messages.licencesText),
  ];
  return `${blocks.join('\n\n')}\n`;
}
