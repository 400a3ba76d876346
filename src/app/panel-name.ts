import type { Translate } from '../i18n/translate.ts';
import { panelNames } from './panel-names-messages.ts';

/** What a panel is called in a list; its id where this version does not know it. */
export function panelName(id: string, t: Translate): string {
  return Object.hasOwn(panelNames, id) ? t(panelNames[id as keyof typeof panelNames]) : id;
}
