import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { isMeasurable, type MeasurableChart } from '../../charts/arrows/measurable.ts';
import type { MeasuredArrows } from '../../charts/arrows/measure-arrows.ts';
import type { ChartContext, ChartDefinition } from '../../charts/chart.ts';
import { mostArrows } from '../../scenario/annotation-settings.ts';
import { isSamePoint, type Arrow, type PointRef } from '../../scenario/arrow.ts';
import type { Choose } from '../chart-host/use-data-cursor.ts';
import { annotationMessages as messages } from './annotation-messages.ts';
import { useAnnotationKit, type AnnotationKit } from './use-annotation-kit.ts';
import type { Arrows } from './use-arrows.ts';

/** How far the reader is: not measuring, or about to choose the first or the second point. */
type Stage =
  | { readonly kind: 'off' | 'first' }
  | { readonly kind: 'second'; readonly first: PointRef };

const off: Stage = { kind: 'off' };

/** What the tool says to those who listen, and whether it is to be read too. */
interface Saying {
  readonly text: string;
  readonly isSeen: boolean;
}

/** The tool that joins two points of a chart by an arrow, and what its arrows say now. */
export interface Measuring {
  readonly isOn: boolean;
  /** Starts, or ends before both points are chosen; `true` when it has started. */
  readonly toggle: () => boolean;
  readonly saying: Saying;
  /** The arrows of the chart, each in a sentence. */
  readonly sentences: readonly { readonly arrow: Arrow; readonly text: string }[];
  readonly remove: (arrow: Arrow) => void;
  /** What the chart is told while the tool is on. */
  readonly hostProps: { readonly onChoose?: Choose; readonly firstPoint?: PointRef };
}

function sentencesOf(
  { measures, writeAmount }: MeasuredArrows,
  kit: AnnotationKit,
  context: ChartContext,
) {
  return measures.map((each) => ({
    arrow: each.arrow,
    text: kit.writeMeasure(each, writeAmount, context),
  }));
}

/** Runs the tool on a chart that shows amounts over time; `undefined` for any other. The first point chosen once more is taken back, and Escape leaves. */
export function useMeasuring<Series>(
  definition: ChartDefinition<Series>,
  series: Series,
  { own, isFull, add, remove }: Arrows,
  context: ChartContext,
): Measuring | undefined {
  const { t } = context;
  const [stage, setStage] = useState(off);
  const [said, setSaid] = useState<Saying>({ text: '', isSeen: false });
  const isOn = stage.kind !== 'off';
  const hasWork = isOn || own.length > 0;
  const chart: MeasurableChart<Series> | undefined = isMeasurable(definition)
    ? definition
    : undefined;
  const { kit } = useAnnotationKit(chart !== undefined && hasWork);
  const measured = useMemo(
    () => (chart && kit ? kit.measureArrows(chart, own, series, context) : undefined),
    [chart, kit, own, series, context],
  );
  const turn = (next: Stage, text = '', isSeen = false): void => {
    setStage(next);
    setSaid({ text, isSeen });
  };
  const leave = useEffectEvent(() => turn(off, t(messages.left)));
  useEffect(() => {
    if (!isOn) return undefined;
    const onKeyDown = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') leave();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [isOn]);
  if (chart === undefined) return undefined;

  const endOf = (ref: PointRef) =>
    measured && kit?.arrowEnd(ref, measured.tracks, measured.timeAxis);
  const nameOf = (ref: PointRef): string => {
    const end = endOf(ref);
    return (end && kit?.writeArrowEnd(end, context)) ?? ref.pointId;
  };
  const draw = (arrow: Arrow): void => {
    add(arrow);
    const drawn = kit?.measureArrows(chart, [arrow], series, context);
    const [sentence] = kit && drawn ? sentencesOf(drawn, kit, context) : [];
    turn(off, sentence?.text);
  };
  const choose: Choose = (point) => {
    if (measured === undefined) return;
    if (endOf(point) === undefined) turn(stage, t(messages.noAmount), true);
    else if (stage.kind !== 'second') turn({ kind: 'second', first: point });
    else if (isSamePoint(stage.first, point)) turn({ kind: 'first' });
    else draw({ chartId: chart.id, from: stage.first, to: point });
  };
  const asked = {
    off: '',
    first: t(messages.chooseFirst),
    second: stage.kind === 'second' ? t(messages.chooseSecond, { point: nameOf(stage.first) }) : '',
  };
  return {
    isOn,
    toggle: () => {
      if (isOn) turn(off, t(messages.left));
      else if (isFull) turn(off, t(messages.full, { count: mostArrows }), true);
      else turn({ kind: 'first' });
      return !isOn && !isFull;
    },
    saying: { text: `${said.text} ${asked[stage.kind]}`.trim(), isSeen: isOn || said.isSeen },
    sentences: own.length > 0 && measured && kit ? sentencesOf(measured, kit, context) : [],
    remove: (arrow) => {
      remove(arrow);
      turn(off, t(messages.removed));
    },
    hostProps: {
      ...(isOn && { onChoose: choose }),
      ...(stage.kind === 'second' && { firstPoint: stage.first }),
    },
  };
}
