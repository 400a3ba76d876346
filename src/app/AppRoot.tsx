import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode, type ReactElement } from 'react';
import { router } from './router.tsx';
import { ServicesContext } from './services-context.ts';
import type { Services } from './services.ts';

/** The whole application around its services. */
export function AppRoot({ services }: { readonly services: Services }): ReactElement {
  return (
    <StrictMode>
      <ServicesContext value={services}>
        <QueryClientProvider client={services.queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </ServicesContext>
    </StrictMode>
  );
}
