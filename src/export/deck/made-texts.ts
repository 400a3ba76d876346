import { slideHead, type PanelWords } from './slide-head.ts';

/** What a panel's slide says as long as nobody wrote anything else. */
export interface MadeTexts {
  readonly title: string;
  /** For the speaker: the findings, then what the marks mean, a line each. */
  readonly note: string;
}

/** Makes the texts of a slide from its panel. */
export function madeTexts(panel: PanelWords & { readonly legend: string | undefined }): MadeTexts {
  const said = [...panel.findings, panel.legend].filter((text) => text !== undefined);
  return { title: slideHead(undefined, panel).title, note: said.join('\n') };
}
