import { useEffect, useState } from 'react';

const shownMs = 5000;

/** A short text that goes away by itself, empty while there is none, and the way to say another. */
export function useToast(): readonly [text: string, say: (text: string) => void] {
  const [text, say] = useState('');
  useEffect(() => {
    if (text === '') return undefined;
    const timer = setTimeout(() => say(''), shownMs);
    return () => clearTimeout(timer);
  }, [text]);
  return [text, say];
}
