import { benchExhaustionAccuracy } from './exhaustion-accuracy.ts';
import { benchExhaustionRivals } from './exhaustion-rivals.ts';
import { benchExhaustionSpeed } from './exhaustion-speed.ts';
import { benchFirstLoad } from './first-load.ts';

const benches = [
  benchFirstLoad,
  benchExhaustionSpeed,
  benchExhaustionRivals,
  benchExhaustionAccuracy,
];

for (const bench of benches) await bench();
