import type { ReactElement } from 'react';
import type { Scenario } from '../../models/scenario.ts';
import { assumptionsOf } from '../../scenario/assumptions.ts';
import { AssumptionControls, type ControlsProps } from './AssumptionControls.tsx';

/** The controls of the assumptions of a scenario. */
export function ScenarioControls({
  scenario,
  ...props
}: ControlsProps & { readonly scenario: Scenario }): ReactElement {
  return <AssumptionControls {...props} assumptions={assumptionsOf(scenario)} />;
}
