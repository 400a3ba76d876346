import type { NameOf } from './setting-text.ts';

/** Names companies by the rows that a panel shows; what the rows do not know keeps its code. */
export function namesInRows(rows: readonly unknown[]): NameOf {
  return (code, kind) => {
    if (kind !== 'company') return undefined;
    const known = rows.find(
      (row): row is { readonly company: string } =>
        typeof row === 'object' &&
        row !== null &&
        'company_id' in row &&
        row.company_id === code &&
        'company' in row &&
        typeof row.company === 'string',
    );
    return known?.company;
  };
}
