import type { AnalysisJob } from '../../models/runner/analysis-job.ts';
import type { Scenario } from '../../models/scenario.ts';

/** The scenarios that an analysis runs: two for a difference, in the order of its answer, else one. */
export function scenariosOf(job: AnalysisJob): readonly Scenario[] {
  return job.kind === 'difference' ? [job.a, job.b] : [job.scenario];
}
