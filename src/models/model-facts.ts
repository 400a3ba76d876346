import type { ModelId } from './scenario.ts';

/** What is asked of a scenario beside its forecast. */
export type AnalysisKind = 'sensitivity' | 'heat-map' | 'required-value' | 'difference';

/** What else there is to know of a model beside its equations. */
export interface ModelFacts {
  /** What stands before the keys of its assumptions in a link: `24.over`. */
  readonly urlPrefix: string;
  /** The study whose equations it runs: row of the table `sources`. */
  readonly sourceId: string;
  /** The stock of its published dates in the table `exhaustion_dates`, where its assumption `stock` does not name it. */
  readonly datedStock: string | undefined;
  /** The choices that tell the published cases of the study apart. */
  readonly caseChoices: readonly string[];
  /** What every run takes its draws from. */
  readonly seed: number;
  /** How many scrambled Sobol draws a forecast is made with: fewer where a model has no closed form. */
  readonly forecastDrawCount: number;
  /**
   * How many scrambled Sobol draws each analysis takes, so that it answers within about a second. Over scramblings the median
   * year of the published scenarios has a standard deviation of 0.01 year or less in the model of 2024; in that of 2022 it is
   * at most 0.01 year with 8,192 draws, 0.03 with 4,096 (0.05 in the swing of a bar) and 0.07 with 2,048.
   */
  readonly analysisDrawCounts: Readonly<Record<AnalysisKind, number>>;
}

/** The facts of every model; the study of 2024 publishes one case. */
export const modelFacts: Readonly<Record<ModelId, ModelFacts>> = {
  'epoch-2024': {
    urlPrefix: '24',
    sourceId: 'epoch-2024-paper',
    datedStock: 'public_text',
    caseChoices: [],
    seed: 2024,
    forecastDrawCount: 100_000,
    analysisDrawCounts: {
      sensitivity: 16_384,
      'heat-map': 8192,
      'required-value': 16_384,
      difference: 16_384,
    },
  },
  'epoch-2022': {
    urlPrefix: '22',
    sourceId: 'epoch-2022-paper',
    datedStock: undefined,
    caseChoices: ['stock', 'projection'],
    seed: 2022,
    forecastDrawCount: 16_384,
    analysisDrawCounts: {
      sensitivity: 4096,
      'heat-map': 2048,
      'required-value': 4096,
      difference: 8192,
    },
  },
};
