import { useState, useSyncExternalStore, type ReactElement } from 'react';
import { printablesOf } from '../print/printables.ts';
import { useReader } from '../reader/reader-context.ts';
import { useServices } from '../services-context.ts';
import { printButtonMessages as messages } from './print-button-messages.ts';

/** Prints the page with a sharp picture of every panel, and says how far that is; nothing on a page without panels. */
export function PrintButton(): ReactElement | null {
  const { t } = useReader();
  const printables = printablesOf(useServices());
  const panels = useSyncExternalStore(printables.subscribe, printables.all);
  const [place, setPlace] = useState<number>();
  const start = async (): Promise<void> => {
    if (place !== undefined) return;
    try {
      const { printPage } = await import('../print/print-page.ts');
      await printPage(panels, setPlace);
    } finally {
      setPlace(undefined);
    }
  };
  if (panels.length === 0) return null;
  return (
    <p className="print-button">
      <button type="button" aria-disabled={place !== undefined} onClick={() => void start()}>
        {t(messages.print)}
      </button>{' '}
      <span role="status">
        {place !== undefined && t(messages.preparing, { place, count: panels.length })}
      </span>
    </p>
  );
}
