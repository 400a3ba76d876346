import process from 'node:process';
import { benchDeckPptx } from './deck-pptx.ts';
import { benchDrag } from './drag.ts';
import { benchExhaustionAccuracy } from './exhaustion-accuracy.ts';
import { benchExhaustionRivals } from './exhaustion-rivals.ts';
import { benchExhaustionSpeed } from './exhaustion-speed.ts';
import { benchFirstLoad } from './first-load.ts';
import { benchFundingFilters } from './funding-filters.ts';
import { benchFunding } from './funding.ts';
import { formatMachine } from './machine.ts';

/** In the order in which they run; each may be asked for alone by its name. */
const parts = new Map<string, () => Promise<void>>([
  ['load', benchFirstLoad],
  ['drag', benchDrag],
  ['speed', benchExhaustionSpeed],
  ['rivals', benchExhaustionRivals],
  ['accuracy', benchExhaustionAccuracy],
  ['funding', benchFunding],
  ['funding-filters', benchFundingFilters],
  ['deck', benchDeckPptx],
]);

/** Runs parts one after the other; one that fails says so and does not keep the next from running. */
async function runParts(names: readonly string[]): Promise<number> {
  let failed = 0;
  for (const name of names) {
    console.log(`\n== ${name} == ${formatMachine()}`);
    try {
      await parts.get(name)?.();
    } catch (error) {
      failed += 1;
      console.error(`${name} failed:`, error);
    }
  }
  return failed;
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !parts.has(name));
const all = [...parts.keys()];
if (unknown.length > 0) {
  console.error(`no such part: ${unknown.join(', ')}; there are ${all.join(', ')}`);
  process.exit(1);
}
const failed = await runParts(asked.length === 0 ? all : asked);
process.exit(failed === 0 ? 0 : 1);
