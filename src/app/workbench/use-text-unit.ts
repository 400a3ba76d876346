import type { TextUnit } from '../../core/units.ts';
import { runwaySettings } from '../../scenario/runway-settings.ts';
import { useLink } from '../use-link.ts';
import type { WorkbenchRows } from './use-workbench-rows.ts';

const settings = { unit: runwaySettings.unit, conversion: runwaySettings.conversion };

/** The unit in which text is shown and how many words a token stands for; `undefined` until its row is there. */
export function useTextUnit({ conversions }: Pick<WorkbenchRows, 'conversions'>): {
  readonly unit: TextUnit;
  readonly wordsPerToken: number | undefined;
} {
  const { unit, conversion } = useLink(settings).values;
  const row = conversions.rows?.find(({ conversion_id }) => conversion_id === conversion);
  return { unit, wordsPerToken: row?.words_per_token };
}
