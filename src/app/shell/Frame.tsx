import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense, type ReactElement, type ReactNode } from 'react';
import { useEngineState } from '../engine/use-engine-status.ts';
import { useReader } from '../reader/reader-context.ts';
import { DataVersionNotice } from './DataVersionNotice.tsx';
import { LinkNotice } from './LinkNotice.tsx';
import { SiteFooter } from './SiteFooter.tsx';
import { SiteHeader } from './SiteHeader.tsx';
import { shellMessages as messages } from './messages.ts';
import { useLinkedPanel } from './use-linked-panel.ts';

/** Comes after the first chart, as the engine does. */
const EngineNotice = lazy(async () => ({
  default: (await import('../engine/EngineNotice.tsx')).EngineNotice,
}));

function skipToContent(): void {
  document.getElementById('content')?.focus();
}

/** The frame around every page of the site: header, notices, content, footer. */
export function Frame({ children = <Outlet /> }: { readonly children?: ReactNode }): ReactElement {
  const { t } = useReader();
  const isEngineWanted = useEngineState() !== 'idle';
  useLinkedPanel();
  return (
    <>
      <button type="button" className="skip-link" onClick={skipToContent}>
        {t(messages.skip)}
      </button>
      <SiteHeader />
      <main id="content" tabIndex={-1}>
        <LinkNotice />
        <DataVersionNotice />
        {children}
      </main>
      <aside className="engine">
        <Suspense>{isEngineWanted && <EngineNotice />}</Suspense>
      </aside>
      <SiteFooter />
    </>
  );
}
