import type { Translate } from '../../i18n/translate.ts';
import type { Faces } from './faces.ts';
import { pptxMessages } from './messages.ts';
import type { ColumnNames } from './xy-series.ts';

/** The words of a chart's sheet, and the faces of its text. */
export interface ChartWords {
  readonly columns: ColumnNames & { readonly rows: string; readonly category: string };
  readonly faces: Faces;
}

/** The words of a chart's sheet in a language. */
export function chartWords(t: Translate, faces: Faces): ChartWords {
  const columns = {
    x: 'X',
    label: t(pptxMessages.label),
    rows: t(pptxMessages.rows),
    category: t(pptxMessages.category),
  };
  return { columns, faces };
}
