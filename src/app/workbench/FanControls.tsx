import type { ReactElement } from 'react';
import { ChoiceGroup } from '../controls/ChoiceGroup.tsx';
import { Slider } from '../controls/Slider.tsx';
import { useReader } from '../reader/reader-context.ts';
import { workbenchMessages as messages } from './workbench-messages.ts';
import type { Workbench } from './use-workbench.ts';

/** How the main picture is drawn: bands or worlds, with or without what was observed, and up to which year. */
export function FanControls({
  view,
  changeView,
  hasSets,
}: Pick<Workbench, 'view' | 'changeView'> & {
  /** Whether the unit of the picture has training sets to show. */
  readonly hasSets: boolean;
}): ReactElement {
  const { t, format } = useReader();
  const [from, to] = view.forecastSpan;
  return (
    <div className="controls">
      <ChoiceGroup
        legend={t(messages.pictures)}
        choices={[
          { value: 'bands', label: t(messages.bands) },
          { value: 'worlds', label: t(messages.worlds) },
        ]}
        value={view.fanView}
        onChange={(fanView) => changeView({ fanView })}
      />
      {hasSets && (
        <ChoiceGroup
          legend={t(messages.setsShown)}
          choices={[
            { value: 'on', label: t(messages.on) },
            { value: 'off', label: t(messages.off) },
          ]}
          value={view.setsShown}
          onChange={(setsShown) => changeView({ setsShown })}
        />
      )}
      <Slider
        label={t(messages.lastYear)}
        text={format.year(to)}
        value={to}
        min={2030}
        max={2100}
        step={5}
        onChange={(last, kind) => changeView({ forecastSpan: [from, last] }, kind)}
      />
    </div>
  );
}
