import type { StagedPanel } from '../stage/stage-context.ts';

/** What a panel's slide says as long as nobody wrote anything else. */
export interface MadeTexts {
  readonly title: string;
  /** For the speaker: the findings, then what the marks mean. */
  readonly note: string;
}

/** Makes the texts of a slide from its panel. */
export function madeTexts({
  title,
  findings,
  legend,
}: Pick<StagedPanel, 'title' | 'findings' | 'legend'>): MadeTexts {
  const said = [...findings, legend].filter((text) => text !== undefined);
  return { title: findings[0] ?? title, note: said.join('\n\n') };
}
