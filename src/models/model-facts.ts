import type { ModelId } from './scenario.ts';

/** What is asked of a scenario beside its forecast. */
export type AnalysisKind = 'sensitivity' | 'heat-map' | 'levers' | 'difference';

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
   * How many scrambled Sobol draws each analysis takes: where it answers within about a second, as many as the forecast, so
   * that its median is that of the headline. Over scramblings the median year of the published scenarios has a standard
   * deviation of 0.01 year or less with 16,384 draws in the model of 2024, and of 0.03 with 4,096 in that of 2022.
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
      sensitivity: 100_000,
      'heat-map': 100_000,
      levers: 16_384,
      difference: 100_000,
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
      sensitivity: 16_384,
      'heat-map': 16_384,
      levers: 4096,
      difference: 16_384,
    },
  },
};
