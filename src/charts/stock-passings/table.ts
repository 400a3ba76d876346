import type { ChartContext, TableCell, TableTwin } from '../chart.ts';
import { labelOf } from '../parts/label.ts';
import { partMessages } from '../parts/messages.ts';
import { stockPassingsMessages as messages } from './messages.ts';
import type { Passing, StockPassings } from './series.ts';

type Context = Pick<ChartContext, 't' | 'format' | 'locale'>;

/** The back-test in one sentence: when each level was passed and by which model; `isFiltered` says that not every training set counts. */
export function describePassings(
  { unit, passings }: StockPassings,
  isFiltered: boolean,
  context: Context,
): string {
  const { t, format } = context;
  if (passings.every(({ model }) => model === undefined)) return t(messages.nonePassed);
  const list = passings
    .map(({ level, size, model, publishedOn }) =>
      t(model === undefined ? messages.notPassed : messages.passed, {
        level: labelOf(messages, level, context),
        size: format.amount(size),
        unit: t(partMessages[unit]),
        model: model ?? '',
        month: publishedOn === undefined ? '' : format.month(publishedOn),
      }),
    )
    .reduce((first, second) => t(messages.separator, { first, second }));
  return t(messages.sentence, { list, isFiltered: isFiltered ? 'yes' : 'no' });
}

function row(passing: Passing, context: Context): TableTwin['rows'][number] {
  const { t, format } = context;
  const never = t(messages.never);
  const text = (value: string | undefined): TableCell => ({ value, text: value ?? never });
  const date = (value: string | undefined): TableCell => ({
    value,
    text: value === undefined ? never : format.date(value),
  });
  const amount = (value: number | undefined): TableCell => ({
    value,
    text: value === undefined ? never : format.amount(value),
  });
  return {
    id: passing.level,
    cells: [
      text(labelOf(messages, passing.level, context)),
      amount(passing.size),
      date(passing.publishedOn),
      text(passing.model),
      amount(passing.setSize),
      text(passing.setSource?.title),
      date(passing.grownOn),
      text(passing.grownModel),
    ],
    source: passing.source,
    grade: passing.grade,
  };
}

/** The back-test as a table: one row a level of the stock. */
export function passingsTable({ unit, passings }: StockPassings, context: Context): TableTwin {
  const { t, format } = context;
  const unitName = t(partMessages[unit]);
  const growth = format.percent(passings[0]?.growthPerYear ?? 0);
  return {
    columns: [
      { id: 'level', label: t(messages.columnLevel) },
      { id: 'size', label: t(messages.columnSize), unit: unitName },
      { id: 'passed_on', label: t(messages.columnOn) },
      { id: 'model', label: t(messages.columnModel) },
      { id: 'training_set', label: t(messages.columnSet), unit: unitName },
      { id: 'training_set_source', label: t(messages.columnSetSource) },
      { id: 'grown_passed_on', label: t(messages.columnGrownOn, { growth }) },
      { id: 'grown_model', label: t(messages.columnGrownModel) },
    ],
    rows: passings.map((passing) => row(passing, context)),
  };
}
