import type { ReactElement } from 'react';
import type { SourceRef } from '../../charts/chart.ts';
import { webAddress } from './web-address.ts';

/** A source by its title, linked when it has a web address. */
export function SourceLink({ source }: { readonly source: SourceRef }): ReactElement {
  const { title } = source;
  const url = webAddress(source);
  if (url === undefined) return <span>{title}</span>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {title}
    </a>
  );
}
