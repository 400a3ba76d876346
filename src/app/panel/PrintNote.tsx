import { lazy, Suspense, useEffect, useState, type ReactElement } from 'react';
import type { PrintSheetProps } from '../print/PrintSheet.tsx';

/** Paper can wait until the pictures stand. */
const msOfRest = 1500;

async function loadSheet() {
  try {
    return { default: (await import('../print/PrintSheet.tsx')).PrintSheet };
  } catch {
    return { default: () => null };
  }
}

const PrintSheet = lazy<(props: PrintSheetProps) => ReactElement | null>(loadSheet);

/** What a panel says on paper alone; fetched when the page has come to rest. */
export function PrintNote(props: PrintSheetProps): ReactElement | null {
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), msOfRest);
    return () => clearTimeout(timer);
  }, []);
  return isDue ? (
    <Suspense>
      <PrintSheet {...props} />
    </Suspense>
  ) : null;
}
