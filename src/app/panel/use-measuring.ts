import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { isMeasurable } from '../../charts/arrows/measurable.ts';
import type { ChartContext, ChartDefinition } from '../../charts/chart.ts';
import { joinSentences } from '../../charts/parts/join-sentences.ts';
import { mostArrows } from '../../scenario/annotation-settings.ts';
import { isSamePoint, type Arrow, type PointRef } from '../../scenario/arrow.ts';
import type { Choose } from '../chart-host/use-data-cursor.ts';
import { annotationMessages as messages } from './annotation-messages.ts';
import { useAnnotationKit } from './use-annotation-kit.ts';
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
  /** Whether the chart, as it is set, can be measured. */
  readonly isPossible: boolean;
  readonly isOn: boolean;
  /** Starts, or ends before both points are chosen; `true` when it has started. */
  readonly toggle: () => boolean;
  readonly saying: Saying;
  /** The arrows of the chart, each in a sentence. */
  readonly sentences: readonly { readonly arrow: Arrow; readonly text: string }[];
  readonly remove: (arrow: Arrow) => void;
  /** What the chart is told while the tool is on. */
  readonly hostProps: {
    readonly onChoose?: Choose;
    readonly isMeasuring?: boolean;
    readonly firstPoint?: PointRef;
  };
}

/** Calls back when Escape is pressed, anywhere on the page. */
function useEscape(isOn: boolean, onEscape: () => void): void {
  const escape = useEffectEvent(onEscape);
  useEffect(() => {
    if (!isOn) return undefined;
    const onKeyDown = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') escape();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [isOn]);
}

/** Runs the tool on a chart that shows amounts over time, and lists the arrows of any; `undefined` where there is neither. The first point chosen once more is taken back, Escape leaves, and nothing is chosen before the tool is loaded. */
export function useMeasuring<Series>(
  definition: ChartDefinition<Series>,
  series: Series,
  { own, isFull, add, remove }: Arrows,
  context: ChartContext,
): Measuring | undefined {
  const { t } = context;
  const [stage, setStage] = useState(off);
  const [said, setSaid] = useState<Saying>({ text: '', isSeen: false });
  const chart = isMeasurable(definition) ? definition : undefined;
  if (chart === undefined && stage !== off) setStage(off);
  const isOn = chart !== undefined && stage.kind !== 'off';
  const first = stage.kind === 'second' ? stage.first : undefined;
  const { kit, error } = useAnnotationKit(isOn || own.length > 0);
  const texts = useMemo(
    () => kit?.writeArrows(definition, own, series, context),
    [kit, definition, own, series, context],
  );
  const firstName = useMemo(
    () => chart && first && (kit?.nameArrowEnd(chart, first, series, context) ?? first.pointId),
    [kit, chart, first, series, context],
  );
  const turn = (next: Stage, text = '', isSeen = false): void => {
    setStage(next);
    setSaid({ text, isSeen });
  };
  useEscape(isOn, () => turn(off, t(messages.left)));
  if (chart === undefined && own.length === 0) return undefined;

  const full = t(messages.full, { count: mostArrows });
  const draw = (arrow: Arrow): void => {
    if (add(arrow)) turn(off, kit?.writeArrows(definition, [arrow], series, context)[0]);
    else turn(off, full, true);
  };
  const choose: Choose = (point) => {
    if (chart === undefined || kit === undefined) return;
    if (kit.nameArrowEnd(chart, point, series, context) === undefined)
      turn(stage, t(kit.measuringMessages.noAmount), true);
    else if (first === undefined) turn({ kind: 'second', first: point });
    else if (isSamePoint(first, point)) turn({ kind: 'first' });
    else draw({ chartId: chart.id, from: first, to: point });
  };
  const ask = (): string => {
    if (!isOn) return '';
    if (kit === undefined) return error === undefined ? t(messages.loading) : '';
    const { chooseFirst, chooseSecond } = kit.measuringMessages;
    return firstName === undefined ? t(chooseFirst) : t(chooseSecond, { point: firstName });
  };
  return {
    isPossible: chart !== undefined,
    isOn,
    toggle: () => {
      if (isOn) turn(off, t(messages.left));
      else if (isFull) turn(off, full, true);
      else turn({ kind: 'first' });
      return !isOn && !isFull;
    },
    saying: { text: joinSentences([said.text, ask()], t), isSeen: isOn || said.isSeen },
    sentences: own.flatMap((arrow, place) => {
      const text = texts?.[place];
      return text === undefined ? [] : [{ arrow, text }];
    }),
    remove: (arrow) => {
      remove(arrow);
      turn(off, kit && t(kit.measuringMessages.removed));
    },
    hostProps: {
      ...(isOn && kit && { onChoose: choose, isMeasuring: true }),
      ...(isOn && first && { firstPoint: first }),
    },
  };
}
