import type { ReactElement } from 'react';
import { useReader } from '../reader/reader-context.ts';
import { workbenchMessages as messages } from './workbench-messages.ts';
import type { WorldsPlayer } from './use-worlds-player.ts';

/** Play, pause, step and start over the possible worlds. */
export function WorldsControls({
  player,
  total,
}: {
  readonly player: WorldsPlayer;
  readonly total: number;
}): ReactElement {
  const { t } = useReader();
  const { shown, isPlaying, play, pause, next, startOver } = player;
  return (
    <div className="worlds-controls" role="group" aria-label={t(messages.worlds)}>
      <button type="button" onClick={isPlaying ? pause : play}>
        {t(isPlaying ? messages.pauseWorlds : messages.playWorlds)}
      </button>
      <button type="button" aria-disabled={shown >= total} onClick={next}>
        {t(messages.nextWorld)}
      </button>
      <button type="button" onClick={startOver}>
        {t(messages.firstWorld)}
      </button>
      <span className="muted">{t(messages.worldsCount, { shown, total })}</span>
    </div>
  );
}
