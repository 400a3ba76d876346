import type { ReactElement } from 'react';
import { engineMessages } from '../engine/messages.ts';
import { useEngineState } from '../engine/use-engine-status.ts';
import { useReader } from '../reader/reader-context.ts';
import { useServices } from '../services-context.ts';
import { shellMessages as messages } from './messages.ts';
import { PrintButton } from './PrintButton.tsx';

/** The version of the data, the state of the database, and what holds for the whole site. */
export function SiteFooter(): ReactElement {
  const { t } = useReader();
  const { dataVersion } = useServices();
  const state = useEngineState();
  return (
    <footer className="site-footer">
      <p>{t(messages.footer, { version: dataVersion })}</p>
      {(state === 'ready' || state === 'idle') && (
        <p data-engine={state}>{t(engineMessages[state])}</p>
      )}
      <PrintButton />
    </footer>
  );
}
