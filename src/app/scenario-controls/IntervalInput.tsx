import type { ReactElement } from 'react';
import type { Interval, IntervalSpec } from '../../models/parameter.ts';
import { fieldUnit } from '../../scenario/parameter-text/number-field.ts';
import { writeNumber } from '../../scenario/parameter-text/write-value.ts';
import { RangeThumb } from '../controls/RangeThumb.tsx';
import { RangeTrack } from '../controls/RangeTrack.tsx';
import { shareOf, type Ends } from '../controls/scale.ts';
import { useReader } from '../reader/reader-context.ts';
import { EntryField } from './EntryField.tsx';
import { LevelSelect } from './LevelSelect.tsx';
import { scenarioControlMessages as messages } from './messages.ts';
import type { InputProps } from './ParameterInput.tsx';
import { ScaleEnds } from './ScaleEnds.tsx';
import { problemOf, type IntervalEntry } from './use-draft.ts';

type Props = InputProps & {
  readonly spec: IntervalSpec;
  readonly value: Interval;
  readonly entry: IntervalEntry;
};

function endName(name: string, end: 'low' | 'high', t: ReturnType<typeof useReader>['t']): string {
  return t(end === 'low' ? messages.lowEnd : messages.highEnd, { name });
}

/** Two thumbs over one track; neither passes the other. At one place, the one that has room to move is on top. */
function IntervalSlider({
  spec,
  name,
  value,
  isDisabled,
  enter,
}: Omit<Props, 'entry'>): ReactElement {
  const reader = useReader();
  const { low, high } = value;
  const published: Ends = [spec.default.low, spec.default.high];
  const isMoved = low !== published[0] || high !== published[1];
  const thumb = { scale: spec, isDisabled };
  return (
    <RangeTrack scale={spec} filled={[low, high]} {...(isMoved && { ghost: published })}>
      <RangeThumb
        {...thumb}
        name={endName(name, 'low', reader.t)}
        text={writeNumber(spec, low, reader)}
        value={low}
        limits={[spec.min, high]}
        isOnTop={shareOf(spec, low) > 0.5}
        onChange={(next, kind) => enter({ ...value, low: next }, kind)}
      />
      <RangeThumb
        {...thumb}
        name={endName(name, 'high', reader.t)}
        text={writeNumber(spec, high, reader)}
        value={high}
        limits={[low, spec.max]}
        onChange={(next, kind) => enter({ ...value, high: next }, kind)}
      />
    </RangeTrack>
  );
}

function EndField({
  end,
  spec,
  name,
  value,
  entry,
  isDisabled,
  describedBy,
  enter,
  forget,
}: Props & { readonly end: 'low' | 'high' }): ReactElement {
  const { t } = useReader();
  const alone = { low: entry[end], high: entry[end], level: entry.level };
  const isWrong = problemOf(spec, alone) !== undefined;
  const areCrossed = problemOf(spec, entry)?.reason === 'low-above-high';
  return (
    <EntryField
      spec={spec}
      name={endName(name, end, t)}
      entry={entry[end]}
      value={value[end]}
      isDisabled={isDisabled}
      isInvalid={isWrong || areCrossed}
      describedBy={describedBy}
      onEnter={(next) => enter({ ...entry, [end]: next }, 'commit')}
      onRestore={forget}
    />
  );
}

/** An uncertain input: its two ends on one slider and in two boxes, and how much probability lies between them. */
export function IntervalInput(props: Props): ReactElement {
  const { spec, name, entry, isDisabled, enter } = props;
  const reader = useReader();
  const unit = fieldUnit(spec, reader);
  return (
    <>
      <IntervalSlider {...props} />
      <ScaleEnds spec={spec} />
      <EndField {...props} end="low" />
      <span className="muted">{reader.t(messages.to)}</span>
      <EndField {...props} end="high" />
      {unit !== '' && <span className="unit">{unit}</span>}
      <LevelSelect
        name={name}
        level={entry.level}
        isDisabled={isDisabled}
        onChange={(level) => enter({ ...entry, level }, 'commit')}
      />
    </>
  );
}
