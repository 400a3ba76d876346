import { useQuery } from '@tanstack/react-query';
import { loadPage } from '../pages.ts';

/** Ids of the panels of a page; `undefined` until its code is there. */
export function usePagePanels(path: string | undefined): readonly string[] | undefined {
  const { data } = useQuery({
    queryKey: ['page', path],
    queryFn: () => loadPage(path ?? ''),
    enabled: path !== undefined,
    structuralSharing: false,
  });
  return data?.panels;
}
