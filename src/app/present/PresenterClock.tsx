import { useEffect, useState, type ReactElement } from 'react';
import { useReader } from '../reader/reader-context.ts';
import { presenterMessages as messages } from './presenter-messages.ts';
import {
  elapsedMs,
  resetStopwatch,
  startStopwatch,
  toggleStopwatch,
  writeElapsed,
} from './stopwatch.ts';

const tickMs = 250;

/** The time in milliseconds since 1970, followed as it passes. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), tickMs);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** The time of day, and how long the presentation takes since this window was opened. */
export function PresenterClock(): ReactElement {
  const { t, locale } = useReader();
  const now = useNow();
  const [watch, setWatch] = useState(() => startStopwatch(now));
  const isPaused = watch.runsSinceMs === undefined;
  const time = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(now);
  return (
    <div className="presenter-clock">
      <p>
        <span>{t(messages.clock)}</span> <strong>{time}</strong>
      </p>
      <p data-paused={isPaused}>
        <span>{t(messages.elapsed)}</span> <strong>{writeElapsed(elapsedMs(watch, now))}</strong>
      </p>
      <button type="button" onClick={() => setWatch(toggleStopwatch(watch, Date.now()))}>
        {t(isPaused ? messages.resume : messages.pause)}
      </button>
      <button type="button" onClick={() => setWatch(resetStopwatch(watch, Date.now()))}>
        {t(messages.reset)}
      </button>
    </div>
  );
}
