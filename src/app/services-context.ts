import { createContext, use } from 'react';
import type { Services } from './services.ts';

/** Hands the services down; `AppRoot` provides them. */
export const ServicesContext = createContext<Services | undefined>(undefined);

/** The application's services; throws outside of `AppRoot`. */
export function useServices(): Services {
  const services = use(ServicesContext);
  if (services === undefined) throw new Error('no services');
  return services;
}
