import { Outlet } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { EngineNotice } from '../engine/EngineNotice.tsx';
import { useReader } from '../reader/reader-context.ts';
import { DataVersionNotice } from './DataVersionNotice.tsx';
import { LinkNotice } from './LinkNotice.tsx';
import { SiteFooter } from './SiteFooter.tsx';
import { SiteHeader } from './SiteHeader.tsx';
import { shellMessages as messages } from './messages.ts';

function skipToContent(): void {
  document.getElementById('content')?.focus();
}

/** The frame around every page of the site: header, notices, content, footer. */
export function Frame({ children = <Outlet /> }: { readonly children?: ReactNode }): ReactElement {
  const { t } = useReader();
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
        <EngineNotice />
      </aside>
      <SiteFooter />
    </>
  );
}
