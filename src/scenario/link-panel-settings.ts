import type { Search } from './migrations.ts';
import type { Setting } from './setting.ts';

const panelText = /^[a-z0-9-]{1,60}$/;

const linkedPanel: Setting<string | undefined> = {
  urlKey: 'at',
  default: undefined,
  parse: (text) => (panelText.test(text) ? text : undefined),
  format: (panelId) => panelId ?? '',
};

/** Where on its page a link leads to: the id of a panel; open in the address of a visit. */
export const linkPanelSettings = { linkedPanel };

/** A link that leads to a panel of its page, in place of any other; to the top of the page where none is named. */
export function withLinkedPanel(search: Search, panelId: string | undefined): Search {
  const { [linkedPanel.urlKey]: _, ...rest } = search;
  return panelId === undefined ? rest : { ...rest, [linkedPanel.urlKey]: panelId };
}
