import { benchFirstLoad } from './first-load.ts';

const benches = [benchFirstLoad];

for (const bench of benches) await bench();
