import { useMemo, type ReactElement } from 'react';
import { exhaustionDatesChart } from '../../charts/exhaustion-dates/index.ts';
import { exhaustionDatesMessages } from '../../charts/exhaustion-dates/messages.ts';
import { selectSeries } from '../../charts/exhaustion-dates/series.ts';
import { studyMessages } from '../../charts/parts/study-messages.ts';
import { dateStudies, type RunwayValues } from '../../scenario/runway-settings.ts';
import { CheckGroup } from '../controls/CheckGroup.tsx';
import { ChartPanel } from '../panel/ChartPanel.tsx';
import { useReader } from '../reader/reader-context.ts';
import { runwayMessages as messages } from './messages.ts';
import type { ChangeRunway, RunwayRows } from './use-runway.ts';

/** The published exhaustion dates, with the article's claims beside them. */
export function DatesPanel({
  values,
  change,
  rows: { dates },
}: {
  readonly values: RunwayValues;
  readonly change: ChangeRunway;
  readonly rows: RunwayRows;
}): ReactElement {
  const { t } = useReader();
  const { studies } = values;
  const series = useMemo(
    () => dates.rows && selectSeries(dates.rows, studies),
    [dates.rows, studies],
  );
  return (
    <ChartPanel
      definition={exhaustionDatesChart}
      title={t(exhaustionDatesMessages.title)}
      legend={t(exhaustionDatesMessages.key)}
      series={series}
      isEmpty={series?.dates.length === 0}
      rows={[dates]}
      view={values.datesPanel}
      onViewChange={(datesPanel) => change({ datesPanel })}
    >
      <div className="controls">
        <CheckGroup
          legend={t(messages.studies)}
          choices={dateStudies.map((value) => ({ value, label: t(studyMessages[value]) }))}
          chosen={studies}
          onChange={(chosen) => change({ studies: chosen })}
        />
      </div>
    </ChartPanel>
  );
}
