import type { ReactElement, Ref } from 'react';
import { useReader } from '../reader/reader-context.ts';
import { annotationMessages as messages } from './annotation-messages.ts';
import type { Measuring } from './use-measuring.ts';

/** Starts and ends the tool that measures growth; `onStart` takes the reader to the chart. */
export function MeasureToggle({
  measuring: { isOn, toggle },
  onStart,
  ref,
}: {
  readonly measuring: Measuring;
  readonly onStart: () => void;
  readonly ref: Ref<HTMLButtonElement>;
}): ReactElement {
  const { t } = useReader();
  return (
    <button
      ref={ref}
      type="button"
      aria-pressed={isOn}
      onClick={() => {
        if (toggle()) onStart();
      }}
    >
      {t(messages.measure)}
    </button>
  );
}
