import { auditSettings, type AuditValues } from '../../scenario/growth-settings.ts';
import { countChanges } from '../../scenario/url-codec.ts';

/** Whether the reader leaves some forecasts out of the audit. */
export function isFiltered(values: AuditValues): boolean {
  const view = { auditPanel: 'closed', sort: undefined, row: undefined } as const;
  return countChanges(auditSettings, { ...values, ...view }) > 0;
}
