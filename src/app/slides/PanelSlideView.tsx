import { useCallback, useEffect, useState, type ReactElement } from 'react';
import type { PanelSlide } from '../../deck/deck.ts';
import { madeTexts, type MadeTexts } from '../../export/deck/made-texts.ts';
import { cutLead, slideHead } from '../../export/deck/slide-head.ts';
import type { Search } from '../../scenario/migrations.ts';
import { FittedPicture } from '../stage/FittedPicture.tsx';
import { PanelStage } from '../stage/PanelStage.tsx';
import type { StagedPanel } from '../stage/stage-context.ts';
import { useReader } from '../reader/reader-context.ts';
import { useServices } from '../services-context.ts';
import { GuessGate } from './GuessGate.tsx';
import { isPartShown } from './shown-steps.ts';
import { slideMessages as messages } from './slide-messages.ts';

/** What the room said, once it has: what is to be said of it, or nothing. */
export type Revealed = string | undefined;

function lengthOf(text: string): 'short' | 'middle' | 'long' {
  const wide = text.match(/[\u2e80-\uffff]/g)?.length ?? 0;
  const width = text.length + wide;
  if (width <= 80) return 'short';
  return width <= 150 ? 'middle' : 'long';
}

function Head({
  slide,
  panel,
  isFindingShown,
}: {
  readonly slide: PanelSlide;
  readonly panel: StagedPanel;
  readonly isFindingShown: boolean;
}): ReactElement {
  const { title, lead } = slideHead(slide.title, panel);
  const head = isFindingShown ? title : (slide.title ?? panel.title);
  return (
    <header>
      <h2 data-length={lengthOf(head)}>{head}</h2>
      {isFindingShown && lead !== undefined && <p className="slide-lead">{cutLead(lead)}</p>}
    </header>
  );
}

function Foot({ panel }: { readonly panel: StagedPanel }): ReactElement {
  const { t } = useReader();
  const { dataVersion } = useServices();
  const names = panel.sources.map(({ title }) => title).join('; ');
  return (
    <footer>
      {names !== '' && <p className="slide-sources">{t(messages.sources, { names })}</p>}
      <p>{t(messages.dataVersion, { version: dataVersion })}</p>
    </footer>
  );
}

/** Tells what a panel has to say, again whenever it says something else. */
function Made({
  panel,
  onMade,
}: {
  readonly panel: StagedPanel;
  readonly onMade: (texts: MadeTexts) => void;
}): null {
  const { title, note } = madeTexts(panel);
  useEffect(() => onMade({ title, note }), [title, note, onMade]);
  return null;
}

/** A slide that shows a panel: alive, set by the slide's own link, as far as it is built up. */
export function PanelSlideView({
  id,
  slide,
  step,
  revealed,
  onReveal,
  onChange,
  onMade,
}: {
  /** Names the stage among those on screen. */
  readonly id: string;
  readonly slide: PanelSlide;
  /** How many key presses into its build. */
  readonly step: number;
  readonly revealed: Revealed;
  /** Called with what is to be said of the room's guess. */
  readonly onReveal: (sentence: string) => void;
  readonly onChange?: (search: Search) => void;
  /** Called with the texts that are made where the slide has none of its own; must stay the same function. */
  readonly onMade?: (texts: MadeTexts) => void;
}): ReactElement {
  const { t } = useReader();
  const [controls, setControls] = useState<HTMLElement | null>(null);
  const isLive = slide.controls === 'live';
  const isAsking = slide.guess === 'first' && revealed === undefined;
  const render = useCallback(
    (panel: StagedPanel) => (
      <article className="panel-slide" data-settled={panel.isSettled} data-live={isLive}>
        {onMade && <Made panel={panel} onMade={onMade} />}
        <Head
          slide={slide}
          panel={panel}
          isFindingShown={!isAsking && isPartShown(slide, 'finding', step)}
        />
        {isAsking ? (
          <GuessGate panel={panel} onReveal={onReveal} />
        ) : (
          <div className="slide-body">
            <div className="slide-picture" data-shown={isPartShown(slide, 'picture', step)}>
              <FittedPicture panel={panel} />
              {panel.notice}
            </div>
            {isLive && (
              <aside className="slide-controls" aria-label={t(messages.controls)}>
                {panel.controls}
                <div ref={setControls} />
              </aside>
            )}
          </div>
        )}
        {revealed !== undefined && revealed !== '' && <p className="guessed">{revealed}</p>}
        {panel.legend !== undefined && !isAsking && (
          <p className="slide-legend" data-shown={isPartShown(slide, 'notes', step)}>
            {panel.legend}
          </p>
        )}
        <Foot panel={panel} />
      </article>
    ),
    [slide, step, isLive, isAsking, revealed, onReveal, onMade, t],
  );
  return (
    <PanelStage
      id={id}
      panel={slide}
      render={render}
      controls={isLive ? (controls ?? undefined) : undefined}
      {...(onChange && { onChange })}
    />
  );
}
