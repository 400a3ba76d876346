import type { ReactElement } from 'react';
import { driverDraws } from '../../../models/market/drivers/index.ts';
import type { Writer } from '../../../scenario/parameter-text/writer.ts';
import { failureOf } from '../../model/failure-of.ts';
import { useReader } from '../../reader/reader-context.ts';
import { driversMessages as messages } from './messages.ts';
import type { DriverSensitivityState } from './use-driver-sensitivity.ts';
import { writeProblems } from './write-problems.ts';

function writeFailure(
  { error, problems }: DriverSensitivityState,
  writer: Writer,
): string | undefined {
  if (error !== undefined) return writer.t(messages.failed, { what: failureOf(error) });
  if (problems.length === 0) return undefined;
  return writer.t(messages.impossible, { why: writeProblems(problems, writer) });
}

function writeState({ good, isFresh }: DriverSensitivityState, { t, format }: Writer): string {
  if (good === undefined) return t(messages.analysing);
  const draws = format.count(driverDraws.count);
  return t(isFresh ? messages.analysed : messages.analysedBefore, { draws });
}

/** Where the analysis stands: being computed, what it rests on, or why there is none. */
export function DriversSensitivityNotice({
  state,
}: {
  readonly state: DriverSensitivityState;
}): ReactElement {
  const reader = useReader();
  const failure = writeFailure(state, reader);
  if (failure !== undefined)
    return (
      <p className="problem" role="alert">
        {failure}
      </p>
    );
  return (
    <p className="rows-notice" data-waiting={!state.isFresh}>
      {writeState(state, reader)}
    </p>
  );
}
