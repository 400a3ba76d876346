import type { Lever } from '../../models/analysis/levers.ts';
import type { Scenario } from '../../models/scenario.ts';
import type { SourceRef } from '../chart.ts';

/** What every assumption of a scenario would have to be for an outcome. */
export interface LeversSeries {
  readonly scenario: Scenario;
  /** Ranked: those that are enough alone first. */
  readonly levers: readonly Lever[];
  /** The study whose equations gave the probabilities. */
  readonly source: SourceRef;
}
