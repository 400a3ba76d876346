import { use, useMemo, useState, type ReactElement } from 'react';
import { EnlargementContext } from '../chart-host/use-echarts.ts';
import { fittingWidth } from './fitting-width.ts';
import type { StagedPanel } from './stage-context.ts';
import { useElementSize } from './use-element-size.ts';

/** Beyond this its words are too small to be read: what is taller scrolls. */
const widestShare = 3.5;

/** A chart that fills its box, whatever size it is made for; a table, or a chart far too tall, scrolls in it. */
export function FittedPicture({
  panel: { picture, heightAt },
}: {
  readonly panel: Pick<StagedPanel, 'picture' | 'heightAt'>;
}): ReactElement {
  const [box, setBox] = useState<HTMLDivElement | null>(null);
  const size = useElementSize(box);
  const around = use(EnlargementContext);
  const width = useMemo(
    () => (size && heightAt ? fittingWidth(size, heightAt, widestShare) : undefined),
    [size, heightAt],
  );
  const scale = size && width !== undefined ? size.width / width : 1;
  return (
    <div ref={setBox} className="fitted" data-kind={heightAt ? 'chart' : 'table'}>
      {heightAt === undefined && picture}
      {heightAt && width !== undefined && (
        <div className="fitted-room" style={{ height: Math.floor(heightAt(width) * scale) }}>
          <div className="fitted-picture" style={{ width, transform: `scale(${scale})` }}>
            <EnlargementContext value={around * scale}>{picture}</EnlargementContext>
          </div>
        </div>
      )}
    </div>
  );
}
