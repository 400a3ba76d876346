import type { SourceRef } from '../../charts/chart.ts';

/** The address of a source where it is one of the web; `undefined` for any other, which no link may lead to. */
export function webAddress({ url }: SourceRef): string | undefined {
  return url !== undefined && /^https?:\/\//.test(url) ? url : undefined;
}
