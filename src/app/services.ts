import { notifyManager, QueryClient } from '@tanstack/react-query';
import { buildFacts } from '../data/build-facts.ts';
import type { LazyConnector } from '../data/lazy-connector.ts';
import { makeWasmConnector } from '../data/wasm-connector.ts';
import { startOfDay } from '../core/time.ts';
import { makeAnalyst, type Analyst } from './model/analyst.ts';
import { shippedForecast } from './model/shipped-forecast.ts';
import { makeForecastLanes, type ForecastLanes } from './model/forecast-lanes.ts';

/** What the application gets from its surroundings, made once: the only place that knows the clock, the storage and the address of the site. */
export interface Services {
  /** Address of the folder that the site is served from, with a slash at its end. */
  readonly baseUrl: string;
  readonly dataVersion: string;
  readonly engine: LazyConnector;
  readonly queryClient: QueryClient;
  readonly forecasts: ForecastLanes;
  readonly analyst: Analyst;
  /** The reader's day, in milliseconds since 1970 at midnight UTC. */
  readonly today: number;
}

/** Data never changes while the page is open, nothing needs the network once it is here, errors are shown rather than retried, and listeners hear of an answer in the same task. */
function makeQueryClient(): QueryClient {
  notifyManager.setScheduler(queueMicrotask);
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: Infinity,
        gcTime: Infinity,
        retry: false,
        structuralSharing: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
    },
  });
}

/** The real surroundings: the site's own files, DuckDB in a worker, and the reader's clock. */
export function makeServices(): Services {
  const baseUrl = new URL('.', document.baseURI).href;
  const queryClient = makeQueryClient();
  return {
    baseUrl,
    dataVersion: buildFacts.dataVersion,
    engine: makeWasmConnector({ baseUrl, facts: buildFacts }),
    queryClient,
    forecasts: makeForecastLanes(queryClient, shippedForecast),
    analyst: makeAnalyst(),
    today: startOfDay(Date.now()),
  };
}
