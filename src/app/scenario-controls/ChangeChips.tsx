import { memo, type ReactElement } from 'react';
import type { Scenario } from '../../models/scenario.ts';
import { assumptionsOf } from '../../scenario/assumptions.ts';
import { AssumptionChips, type ChipsProps } from './AssumptionChips.tsx';

function Chips({ scenario, ...props }: ChipsProps & { readonly scenario: Scenario }): ReactElement {
  return <AssumptionChips {...props} assumptions={assumptionsOf(scenario)} />;
}

/** What differs from the published case in a scenario, as buttons that reset it. */
export const ChangeChips = memo(Chips);
