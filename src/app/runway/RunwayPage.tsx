import { lazy, memo, Suspense, useCallback, useEffect, type ReactElement } from 'react';
import { wakeEngine } from '../engine/wake-engine.ts';
import { useReader } from '../reader/reader-context.ts';
import { useServices } from '../services-context.ts';
import { usePageTitle } from '../shell/use-page-title.ts';
import { Workbench } from '../workbench/Workbench.tsx';
import { runwayMessages as messages } from './messages.ts';
import { useStage } from '../stage/stage-context.ts';
import { useSoon } from './use-soon.ts';

const PublishedSection = lazy(async () => ({
  default: memo((await import('./PublishedSection.tsx')).PublishedSection),
}));

/** When demand for training data meets the stock: both models to bend, then what was published and what was really used. What lies below the first picture is fetched once that is on screen. */
export function RunwayPage(): ReactElement {
  const { t } = useReader();
  const services = useServices();
  const isStaged = useStage() !== undefined;
  const [isLater, setLater] = useSoon(isStaged);
  const onFirstPaint = useCallback(() => {
    wakeEngine(services);
    setLater();
  }, [services, setLater]);
  useEffect(() => {
    if (isLater) services.forecasts.begin();
  }, [isLater, services]);
  usePageTitle(t(messages.pageTitle));
  return (
    <article className="page">
      <Workbench onFirstPaint={onFirstPaint} hasAnalyses={isLater} />
      {isLater && (
        <Suspense>
          <PublishedSection />
        </Suspense>
      )}
    </article>
  );
}
