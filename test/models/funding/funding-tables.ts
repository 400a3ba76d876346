import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FundingRow } from '../../../src/models/funding/funding-row.ts';
import type { LicenceRow } from '../../../src/models/funding/licences/licence-row.ts';
import type { Round } from '../../../src/models/funding/rounds/round.ts';
import { roundsOf } from '../../../src/models/funding/rounds/rounds-of.ts';
import { projectRoot } from '../../support/project-root.ts';
import { readTable } from '../../support/read-table.ts';

export const fundingRows = readTable('funding_rounds') as readonly FundingRow[];
export const licenceRows = readTable('licence_deals') as readonly LicenceRow[];

/** Everything, whether it was seen or not. */
export const all = { countsUnverified: true } as const;

export const companyRows = (companyId: string): readonly FundingRow[] =>
  fundingRows.filter((row) => row.company_id === companyId);

export const companyRounds = (companyId: string): readonly Round[] =>
  roundsOf(companyRows(companyId)).rounds;

export function fundingRow(id: string, changes: Partial<FundingRow> = {}): FundingRow {
  const row = fundingRows.find((one) => one.funding_round_id === id);
  if (row === undefined) throw new RangeError(`no round: ${id}`);
  return { ...row, ...changes };
}

export function licenceRow(id: string, changes: Partial<LicenceRow> = {}): LicenceRow {
  const row = licenceRows.find((one) => one.licence_deal_id === id);
  if (row === undefined) throw new RangeError(`no deal: ${id}`);
  return { ...row, ...changes };
}

interface Field {
  readonly name: string;
  readonly constraints?: { readonly enum?: readonly string[] };
}

interface Package {
  readonly resources: readonly {
    readonly name: string;
    readonly schema: { readonly fields: readonly Field[] };
  }[];
}

/** The codes that the descriptor allows in a column. */
export function codesOf(table: string, column: string): readonly string[] {
  const text = readFileSync(join(projectRoot, 'data', 'datapackage.json'), 'utf8');
  const { resources } = JSON.parse(text) as Package;
  const fields = resources.find(({ name }) => name === table)!.schema.fields;
  return fields.find(({ name }) => name === column)!.constraints!.enum!;
}
