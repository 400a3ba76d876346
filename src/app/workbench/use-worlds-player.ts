import { useEffect, useState } from 'react';
import { prefersReducedMotion } from './prefers-reduced-motion.ts';

const msPerWorld = 700;

/** Worlds that appear one after the other. */
export interface WorldsPlayer {
  /** How many are shown, 1 at least. */
  readonly shown: number;
  readonly isPlaying: boolean;
  readonly play: () => void;
  readonly pause: () => void;
  readonly next: () => void;
  readonly startOver: () => void;
}

/** Plays `total` worlds while `isActive`; where the reader asks for less motion it waits to be stepped or played. */
export function useWorldsPlayer(isActive: boolean, total: number): WorldsPlayer {
  const [shown, setShown] = useState(1);
  const [isPlaying, setPlaying] = useState(() => !prefersReducedMotion());
  const isAtEnd = shown >= total;
  const isRunning = isActive && isPlaying && !isAtEnd;
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(() => setShown((count) => count + 1), msPerWorld);
    return () => clearInterval(timer);
  }, [isRunning]);
  return {
    shown: Math.min(shown, Math.max(total, 1)),
    isPlaying: isRunning,
    play: () => {
      if (isAtEnd) setShown(1);
      setPlaying(true);
    },
    pause: () => setPlaying(false),
    next: () => {
      setPlaying(false);
      setShown((count) => Math.min(count + 1, total));
    },
    startOver: () => setShown(1),
  };
}
