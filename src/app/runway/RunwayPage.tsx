import { memo, useCallback, type ReactElement } from 'react';
import { wakeEngine } from '../engine/wake-engine.ts';
import { useReader } from '../reader/reader-context.ts';
import { useServices } from '../services-context.ts';
import { usePageTitle } from '../shell/use-page-title.ts';
import { Workbench } from '../workbench/Workbench.tsx';
import { PublishedSection } from './PublishedSection.tsx';
import { runwayMessages as messages } from './messages.ts';

const Published = memo(PublishedSection);

/** When demand for training data meets the stock: both models to bend, then what was published and what was really used. */
export function RunwayPage(): ReactElement {
  const { t } = useReader();
  const services = useServices();
  const onFirstPaint = useCallback(() => wakeEngine(services), [services]);
  usePageTitle(t(messages.pageTitle));
  return (
    <article className="page">
      <Workbench onFirstPaint={onFirstPaint} />
      <Published />
    </article>
  );
}
