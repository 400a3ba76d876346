import type { ReactElement } from 'react';
import { linkVersionSettings } from '../../scenario/link-version-settings.ts';
import { decodeLink } from '../../scenario/url-codec.ts';
import { DataChanges } from '../data-version/DataChanges.tsx';
import { writeLinkProblem, type ReadLink } from '../read-link.ts';
import { linkNoticeMessages } from '../read-link-messages.ts';
import { useReader } from '../reader/reader-context.ts';
import { useServices } from '../services-context.ts';
import { listProblems } from '../shell/list-problems.ts';
import { useProblemsOf } from '../use-link.ts';
import { compareMessages as messages } from './compare-messages.ts';

/** A link that leads to a view. */
export type ViewLink = Extract<ReadLink, { readonly ok: true }>;

function ViewReport({
  label,
  link: { path, search, host },
}: {
  readonly label: string;
  readonly link: ViewLink;
}): ReactElement | null {
  const { t } = useReader();
  const services = useServices();
  const unread = useProblemsOf(path, search);
  const { dataVersion } = decodeLink(linkVersionSettings, search).values;
  const isOfOtherData = dataVersion !== undefined && dataVersion !== services.dataVersion;
  if (host === undefined && unread.length === 0 && !isOfOtherData) return null;
  return (
    <div className="notice" role="status">
      <div className="link-report">
        <p>
          <strong>{label}</strong>
        </p>
        {host !== undefined && <p>{t(linkNoticeMessages.elsewhere, { host })}</p>}
        {unread.length > 0 && <p>{t(messages.unread, { list: listProblems(unread) })}</p>}
        {isOfOtherData && <DataChanges version={dataVersion} />}
      </div>
    </div>
  );
}

/** What must be said of one of the links: that it is none, where it was made, what of it was not understood, and with which data. */
export function LinkReport({
  label,
  link,
}: {
  readonly label: string;
  readonly link: ReadLink;
}): ReactElement {
  const { t } = useReader();
  if (link.ok) return <ViewReport label={label} link={link} />;
  return (
    <p className="problem" role="alert">
      {t(messages.broken, { label, why: writeLinkProblem(link.problem, t) })}
    </p>
  );
}
