import type { ReactElement } from 'react';
import type { YearSpan } from '../../../charts/parts/plot-frame.ts';
import { marketYears } from '../../../scenario/market-settings.ts';
import { RangeThumb } from '../../controls/RangeThumb.tsx';
import { RangeTrack } from '../../controls/RangeTrack.tsx';
import { shareOf, type Scale } from '../../controls/scale.ts';
import type { ChangeKind } from '../../link-store.ts';
import { useReader } from '../../reader/reader-context.ts';
import { pathsMessages as messages } from './messages.ts';

const [min, max] = marketYears;
const scale: Scale = { min, max, step: 1, scale: 'linear' };

/** The first and the last year in view on one track; neither thumb comes nearer to the other than a year. */
export function PeriodSlider({
  span: [from, to],
  onChange,
}: {
  readonly span: YearSpan;
  readonly onChange: (span: YearSpan, kind: ChangeKind) => void;
}): ReactElement {
  const { t, format } = useReader();
  const [first, last] = [format.year(from), format.year(to)];
  return (
    <fieldset className="control slider">
      <legend>{t(messages.period)}</legend>
      <RangeTrack scale={scale} filled={[from, to]}>
        <RangeThumb
          name={t(messages.firstYear)}
          text={first}
          scale={scale}
          value={from}
          limits={[min, to - 1]}
          isOnTop={shareOf(scale, from) > 0.5}
          onChange={(year, kind) => onChange([year, to], kind)}
        />
        <RangeThumb
          name={t(messages.lastYear)}
          text={last}
          scale={scale}
          value={to}
          limits={[from + 1, max]}
          onChange={(year, kind) => onChange([from, year], kind)}
        />
      </RangeTrack>
      <output>{format.range(first, last)}</output>
    </fieldset>
  );
}
