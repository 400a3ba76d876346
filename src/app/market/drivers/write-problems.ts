import { joinSentences } from '../../../charts/parts/join-sentences.ts';
import type { ParameterProblem } from '../../../models/check-parameters.ts';
import { describeProblem } from '../../../scenario/parameter-text/describe-problem.ts';
import { marketDrivers } from '../../../scenario/parameter-text/market-drivers.ts';
import type { Writer } from '../../../scenario/parameter-text/writer.ts';

/** Why the market from drivers cannot be run or analysed, a sentence for each problem; empty without one. */
export function writeProblems(problems: readonly ParameterProblem[], writer: Writer): string {
  const sentences = problems.map((problem) => describeProblem(marketDrivers, problem, writer));
  return joinSentences(sentences, writer.t);
}
