import type { ReactElement } from 'react';
import type { SourceRef } from '../../charts/chart.ts';

const webAddress = /^https?:\/\//;

/** A source by its title, linked when it has a web address. */
export function SourceLink({ source }: { readonly source: SourceRef }): ReactElement {
  const { title, url } = source;
  if (url === undefined || !webAddress.test(url)) return <span>{title}</span>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {title}
    </a>
  );
}
