import { benchExhaustionAccuracy } from './exhaustion-accuracy.ts';
import { benchExhaustionSpeed } from './exhaustion-speed.ts';
import { benchFirstLoad } from './first-load.ts';

const benches = [benchFirstLoad, benchExhaustionSpeed, benchExhaustionAccuracy];

for (const bench of benches) await bench();
