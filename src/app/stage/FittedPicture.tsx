import { use, useMemo, useState, type ReactElement } from 'react';
import { EnlargementContext } from '../chart-host/use-echarts.ts';
import type { StagedPanel } from './stage-context.ts';
import { useElementSize, type ElementSize } from './use-element-size.ts';

const widestShare = 4;
const step = 1.02;

/** The width at which a chart fills a box: not less than that of the box, and wide enough that its height fits when it is shown smaller. */
export function fittingWidth(box: ElementSize, heightAt: (width: number) => number): number {
  let { width } = box;
  const fits = (): boolean => (heightAt(width) * box.width) / width <= box.height;
  while (!fits() && width < box.width * widestShare) width *= step;
  return Math.round(width);
}

/** A chart that fills its box, whatever size it is made for; a table scrolls in it. */
export function FittedPicture({
  panel: { picture, heightAt },
}: {
  readonly panel: Pick<StagedPanel, 'picture' | 'heightAt'>;
}): ReactElement {
  const [box, setBox] = useState<HTMLDivElement | null>(null);
  const size = useElementSize(box);
  const around = use(EnlargementContext);
  const width = useMemo(
    () => (size && heightAt ? fittingWidth(size, heightAt) : undefined),
    [size, heightAt],
  );
  const scale = size && width !== undefined ? size.width / width : 1;
  return (
    <div ref={setBox} className="fitted" data-kind={heightAt ? 'chart' : 'table'}>
      {heightAt === undefined && picture}
      {heightAt && width !== undefined && (
        <div className="fitted-picture" style={{ width, transform: `scale(${scale})` }}>
          <EnlargementContext value={around * scale}>{picture}</EnlargementContext>
        </div>
      )}
    </div>
  );
}
