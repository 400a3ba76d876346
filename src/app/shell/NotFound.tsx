import { lazy, Suspense, type ReactElement } from 'react';
import { Frame } from './Frame.tsx';

const NotFoundPage = lazy(async () => ({
  default: (await import('./NotFoundPage.tsx')).NotFoundPage,
}));

/** What stands at an address that has no page, in the frame of the site. */
export function NotFound(): ReactElement {
  return (
    <Frame>
      <Suspense>
        <NotFoundPage />
      </Suspense>
    </Frame>
  );
}
