import { Outlet } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { ReaderProvider } from '../reader/ReaderProvider.tsx';

/** What every view of the site stands in, framed or bare: the reader's language, numbers and theme. */
export function Root(): ReactElement {
  return (
    <ReaderProvider>
      <Outlet />
    </ReaderProvider>
  );
}
