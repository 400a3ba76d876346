import type { Slide } from '../../deck/deck.ts';
import { readMarkdown } from '../../deck/markdown.ts';
import type { Translate } from '../../i18n/translate.ts';
import { panelName } from '../panel-name.ts';
import { slideEditorMessages as messages } from './slide-editor-messages.ts';

function firstWords(body: string): string | undefined {
  const [first] = readMarkdown(body);
  return first?.runs.map(({ text }) => text).join('');
}

/** What a slide is called in a list: its own title, else what was made of its figures, else its panel or its first words. */
export function slideName(slide: Slide, made: string | undefined, t: Translate): string {
  if (slide.kind === 'panel') return slide.title || made || panelName(slide.panel, t);
  return slide.title || firstWords(slide.body) || t(messages.untitled);
}
