import { Outlet } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { EngineNotice } from '../engine/EngineNotice.tsx';
import { ReaderProvider } from '../reader/ReaderProvider.tsx';
import { useReader } from '../reader/reader-context.ts';
import { LinkNotice } from './LinkNotice.tsx';
import { SiteFooter } from './SiteFooter.tsx';
import { SiteHeader } from './SiteHeader.tsx';
import { shellMessages as messages } from './messages.ts';

function skipToContent(): void {
  document.getElementById('content')?.focus();
}

function Frame(): ReactElement {
  const { t } = useReader();
  return (
    <>
      <button type="button" className="skip-link" onClick={skipToContent}>
        {t(messages.skip)}
      </button>
      <SiteHeader />
      <main id="content" tabIndex={-1}>
        <LinkNotice />
        <Outlet />
      </main>
      <aside className="engine">
        <EngineNotice />
      </aside>
      <SiteFooter />
    </>
  );
}

/** The frame around every page: header, notices, content, footer. */
export function Shell(): ReactElement {
  return (
    <ReaderProvider>
      <Frame />
    </ReaderProvider>
  );
}
