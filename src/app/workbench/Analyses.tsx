import { memo, type ReactElement } from 'react';
import type { Scenario } from '../../models/scenario.ts';
import { PanelBoundary } from '../panel/PanelBoundary.tsx';
import { DifferencePanel } from './DifferencePanel.tsx';
import { HeatPanel } from './HeatPanel.tsx';
import { ModalityPanel } from './ModalityPanel.tsx';
import { RequiredPanel } from './RequiredPanel.tsx';
import { SensitivityPanel } from './SensitivityPanel.tsx';
import type { AnalysisPanelProps } from './use-analysis-scenario.ts';

interface Props extends AnalysisPanelProps {
  readonly nameOf: (scenario: Scenario, side: 'own' | 'other') => string;
}

function AllAnalyses({ nameOf, ...panel }: Props): ReactElement {
  return (
    <>
      <PanelBoundary shows={['scenario-difference']}>
        <DifferencePanel {...panel} nameOf={nameOf} />
      </PanelBoundary>
      <PanelBoundary shows={['tornado']}>
        <SensitivityPanel {...panel} />
      </PanelBoundary>
      <PanelBoundary shows={['required-value']}>
        <RequiredPanel {...panel} />
      </PanelBoundary>
      <PanelBoundary shows={['heat-map']}>
        <HeatPanel {...panel} />
      </PanelBoundary>
      <PanelBoundary shows={['stocks-by-modality']}>
        <ModalityPanel workbench={panel.workbench} rows={panel.rows} />
      </PanelBoundary>
    </>
  );
}

function isHeld(before: Props, after: Props): boolean {
  return before.isMoving && after.isMoving && before.workbench.view === after.workbench.view;
}

/** The panels that are slow to compute, and the published stocks; while the scenario moves they stay as they are, marked as of before. */
export const Analyses = memo(AllAnalyses, isHeld);
