import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { dataFiles } from './src/build/data-files.ts';
import { defaultForecast } from './src/build/default-forecast.ts';
import { devPolicy } from './src/build/dev-policy.ts';
import { engineFiles } from './src/build/engine-files.ts';
import { offline } from './src/build/offline.ts';
import { shippedResults } from './src/build/shipped-results.ts';

/** Our own modules that most views use, in one file: cut into dozens they compress far worse. */
const commonCode = { name: 'common', test: /\/src\//, minShareCount: 11 };

export default defineConfig({
  base: './',
  plugins: [
    react(),
    dataFiles(),
    engineFiles(),
    shippedResults(),
    defaultForecast(),
    offline(),
    devPolicy(),
  ],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1000,
    rolldownOptions: { output: { codeSplitting: { groups: [commonCode] } } },
  },
});
