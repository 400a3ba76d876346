import {
  internetShareFit2022,
  type ComputeRow,
  type Epoch2022Inputs,
  type PopulationRow,
} from '../../src/models/data-exhaustion/epoch2022/inputs.ts';
import type { ExhaustionDateRow } from '../../src/models/data-exhaustion/reproduction.ts';
import { readTable } from '../support/read-table.ts';

/** A row of the table `data_stocks`. */
export interface StockRow {
  readonly data_stock_id: string;
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

export const stockRows = readTable('data_stocks') as readonly StockRow[];
export const dateRows = readTable('exhaustion_dates') as readonly ExhaustionDateRow[];

const people = readTable('population') as readonly (PopulationRow & { revision: string })[];

export const inputs2022: Epoch2022Inputs = {
  population: people.filter(({ revision }) => revision === 'wpp-2019'),
  compute: readTable('compute_projection') as readonly ComputeRow[],
  internetShare: internetShareFit2022,
};
