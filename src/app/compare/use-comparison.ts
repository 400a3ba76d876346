import { useQuery } from '@tanstack/react-query';
import { useReader } from '../reader/reader-context.ts';
import {
  compareLinks,
  type LinkComparison,
  type PageLink,
} from '../settings-text/compare-links.ts';
import { describePage } from '../settings-text/describe-page.ts';

/** What tells two links to the same page apart; nothing for links to two pages, or before the words of the page are there. */
export function useComparison(
  a: PageLink | undefined,
  b: PageLink | undefined,
): { readonly comparison: LinkComparison | undefined; readonly error: Error | undefined } {
  const reader = useReader();
  const path = a !== undefined && a.path === b?.path ? a.path : undefined;
  const { data: page, error } = useQuery({
    queryKey: ['described-page', path],
    queryFn: async () => (await describePage(path ?? '')) ?? null,
    enabled: path !== undefined,
    structuralSharing: false,
  });
  const isReady = a !== undefined && b !== undefined && path !== undefined && page;
  return {
    comparison: isReady ? compareLinks(a, b, page, reader) : undefined,
    error: error ?? undefined,
  };
}
