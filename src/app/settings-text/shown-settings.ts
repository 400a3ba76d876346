import type { ShownSetting } from '../../export/exhibit.ts';
import type { Search } from '../../scenario/migrations.ts';
import type { Writer } from '../../scenario/parameter-text/writer.ts';
import { describePage } from './describe-page.ts';
import { namesInRows } from './names-in-rows.ts';
import { writeSettings } from './write-settings.ts';

/** What a link sets on a panel of a page, in words, with the names that `rows` know; nothing for a page that there is not. */
export async function shownSettings(
  path: string,
  search: Search,
  panelId: string,
  reader: Writer,
  rows: readonly unknown[] = [],
): Promise<readonly ShownSetting[]> {
  const page = await describePage(path);
  return page === undefined
    ? []
    : writeSettings(page.texts, page.settings, search, reader, panelId, namesInRows(rows));
}
