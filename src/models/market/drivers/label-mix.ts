import type { DriverColumns } from './driver-columns.ts';

/** What a label of the mix costs on average, in manual routine labels, one value a draw. */
export interface LabelMix {
  readonly cost: Float64Array;
  /** The part of it that goes to experts. */
  readonly expertCost: Float64Array;
}

/** Room for the mix of a number of draws. */
export function makeLabelMix(drawCount: number): LabelMix {
  return { cost: new Float64Array(drawCount), expertCost: new Float64Array(drawCount) };
}

/** Writes the mix at a place between the base year (0) and the horizon (1), experts costing `expertFactor` times what they did. */
export function fillLabelMix(
  columns: DriverColumns,
  wayShare: number,
  expertFactor: number,
  { cost, expertCost }: LabelMix,
): void {
  const { machineStart, machineEnd, machineCost, expertStart, expertEnd, expertPrice } = columns;
  for (let i = 0; i < cost.length; i++) {
    const machineBefore = machineStart[i] as number;
    const machine = machineBefore + ((machineEnd[i] as number) - machineBefore) * wayShare;
    const expertBefore = expertStart[i] as number;
    const share = expertBefore + ((expertEnd[i] as number) - expertBefore) * wayShare;
    const forExperts = share * (expertPrice[i] as number) * expertFactor;
    cost[i] = (1 - share) * (1 - machine * (1 - (machineCost[i] as number))) + forExperts;
    expertCost[i] = forExperts;
  }
}
