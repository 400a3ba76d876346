import { useQuery } from '@tanstack/react-query';
import { findPage, loadPage } from './pages.ts';

/** Ids of the panels of a page; `undefined` until its code is there, and where there is no such page. */
export function usePagePanels(path: string | undefined): readonly string[] | undefined {
  const { data } = useQuery({
    queryKey: ['page', path],
    queryFn: () => loadPage(path ?? ''),
    enabled: path !== undefined && findPage(path) !== undefined,
    structuralSharing: false,
  });
  return data?.panels;
}
