import { createContext, use, type ReactNode } from 'react';
import type { SourceRef } from '../../charts/chart.ts';
import type { Exhibit } from '../../export/exhibit.ts';

/** A panel that stands on a stage, in parts, for the stage to lay out. */
export interface StagedPanel {
  readonly id: string;
  readonly title: string;
  /** What it says, the most telling sentence first, in at most two; empty where the figures are awaited, or say nothing. */
  readonly findings: readonly string[];
  /** What the marks mean. */
  readonly legend: string | undefined;
  /** The live chart, or the table of a panel without one; `undefined` until its figures are there. */
  readonly picture: ReactNode;
  /** Height of the chart in CSS pixels at a width; `undefined` for a table, or where there is none yet. */
  readonly heightAt: ((width: number) => number) | undefined;
  /** The controls that belong to the chart alone. */
  readonly controls: ReactNode;
  /** That figures are awaited, out of date or not to be had; nothing where there is nothing to say. */
  readonly notice: ReactNode;
  readonly sources: readonly SourceRef[];
  /** What is shown answers the settings of the link, and nothing is awaited. */
  readonly isSettled: boolean;
  /** Makes what exports are made from; only where there is a picture. */
  readonly toExhibit: (() => Promise<Exhibit>) | undefined;
}

/** A place where one panel of a page is shown alone. */
export interface Stage {
  readonly panelId: string;
  /** Where the panel is drawn; the rest of its page is not seen. */
  readonly target: HTMLElement;
  /** Where the controls of the page that steer the panel are drawn; they are not seen without. */
  readonly controls: HTMLElement | undefined;
  readonly render: (panel: StagedPanel) => ReactNode;
}

/** Puts the panels of a page on a stage. */
export const StageContext = createContext<Stage | undefined>(undefined);

/** The stage on which a panel stands; `undefined` on its page. */
export function useStage(): Stage | undefined {
  return use(StageContext);
}
