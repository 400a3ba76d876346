import type { ReactElement } from 'react';
import type { IntervalSpec, PointSpec } from '../../models/parameter.ts';
import { writeNumber } from '../../scenario/parameter-text/write-value.ts';
import { useReader } from '../reader/reader-context.ts';

/** The two ends of a slider's scale, under its track. */
export function ScaleEnds({ spec }: { readonly spec: PointSpec | IntervalSpec }): ReactElement {
  const reader = useReader();
  return (
    <div className="scale-ends" aria-hidden="true">
      <span>{writeNumber(spec, spec.min, reader)}</span>
      <span>{writeNumber(spec, spec.max, reader)}</span>
    </div>
  );
}
