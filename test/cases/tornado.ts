import { runOutTornado } from '../../src/charts/tornado/run-out-tornado.ts';
import type { TornadoSeries } from '../../src/charts/tornado/series.ts';
import type { Sensitivity, SensitivityBar } from '../../src/models/analysis/sensitivity.ts';

const source = {
  id: 'paper',
  title: 'A paper',
  url: 'https://example.org/paper',
  licence: 'CC-BY-4.0',
};

function bar(
  parameterId: string,
  low: readonly [value: number, medianYear: number | undefined],
  high: readonly [value: number, medianYear: number | undefined],
): SensitivityBar {
  const swingYears =
    low[1] === undefined || high[1] === undefined ? undefined : Math.abs(high[1] - low[1]);
  return {
    parameterId,
    low: { value: low[0], medianYear: low[1] },
    high: { value: high[0], medianYear: high[1] },
    swingYears,
  };
}

/** What moves the run-out year of the model of 2024, or of another. */
function tornadoOf(
  sensitivity: Sensitivity,
  modelId: 'epoch-2024' | 'epoch-2022' = 'epoch-2024',
): TornadoSeries {
  return runOutTornado(modelId, sensitivity, source);
}

/** A bar to each side, one whose ends lie both to the right, one too small to see, a share without a bar and a bar without a share. */
export const barsAroundTheMedian = tornadoOf({
  medianYear: 2028.8,
  bars: [
    bar('webPages', [1.2e11, 2027.4], [6.1e11, 2030.6]),
    bar('demandGrowthOomPerYear', [0.306, 2030.2], [0.444, 2027.9]),
    bar('qualityShare', [0.127, 2028.2], [0.316, 2029.7]),
    bar('repetitionFactor', [2.34, 2028.9], [4.27, 2029.3]),
    bar('textPerPageGrowthPerYear', [0.0235, 2028.79], [0.0365, 2028.82]),
  ],
  shares: [
    { streamId: 'webPages', rankCorrelation: 0.62, share: 0.44 },
    { streamId: 'demandGrowthOomPerYear', rankCorrelation: -0.51, share: 0.31 },
    { streamId: 'bytesPerPage', rankCorrelation: 0.38, share: 0.17 },
    { streamId: 'qualityShare', rankCorrelation: 0.27, share: 0.08 },
  ],
});

/** A high end beyond 2100. */
export const endBeyond2100 = tornadoOf({
  medianYear: 2041.3,
  bars: [
    bar('efficiencyOomPerYear', [0.1, 2032.4], [0.5, undefined]),
    bar('webPages', [1.2e11, 2038.9], [6.1e11, 2043.5]),
  ],
  shares: [{ streamId: 'efficiencyOomPerYear', rankCorrelation: 0.9, share: 1 }],
});

/** The largest share is that of a stream without a bar, and a smaller one is below that of every bar. */
export const mostlyChance = tornadoOf({
  medianYear: 2028.8,
  bars: [
    bar('webPages', [1.2e11, 2027.4], [6.1e11, 2030.6]),
    bar('qualityShare', [0.127, 2028.2], [0.316, 2029.7]),
  ],
  shares: [
    { streamId: 'bytesPerPage', rankCorrelation: 0.6, share: 0.39 },
    { streamId: 'webPages', rankCorrelation: 0.55, share: 0.35 },
    { streamId: 'qualityShare', rankCorrelation: 0.4, share: 0.2 },
    { streamId: 'bytesPerToken', rankCorrelation: 0.2, share: 0.06 },
  ],
});

/** A median in 2096 and an end beyond 2100. */
export const endsJustBefore2100 = tornadoOf({
  medianYear: 2096.2,
  bars: [bar('webPages', [1.2e11, 2080.4], [6.1e11, undefined])],
  shares: [{ streamId: 'webPages', rankCorrelation: 0.9, share: 1 }],
});

/** Fourteen visible bars of the model of 2022, of which the picture has room for twelve. */
export const moreBarsThanRows = tornadoOf(
  {
    medianYear: 2040,
    bars: [
      'languageGrowthOomPerYear',
      'spokenWordsPerDay',
      'recordedShare',
      'writtenWordsPerYear',
      'videoSpeechShare',
      'wordsPerTweet',
      'blogPosts',
      'wordsPerBlogPost',
      'platformsShare',
      'crawlTbPerMonth',
      'crawlNewShare',
      'crawlCompressionShare',
      'indexedPages',
      'wordsPerPage',
    ].map((id, place) => bar(id, [0.1, 2040 - 7 / (place + 1)], [0.2, 2040 + 5 / (place + 1)])),
    shares: [],
  },
  'epoch-2022',
);

/** Nothing uncertain matters. */
export const nothingUncertain = tornadoOf({ medianYear: 2029, bars: [], shares: [] });
