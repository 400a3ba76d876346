import { useQuery } from '@tanstack/react-query';
import type { annotationKit } from './annotation-kit.ts';

/** What draws, measures and lists growth arrows and events. */
export type AnnotationKit = typeof annotationKit;

/** The kit once it is wanted and there; fetched once a visit, with the reason where it cannot be had. */
export function useAnnotationKit(isWanted: boolean): {
  readonly kit: AnnotationKit | undefined;
  readonly error: Error | undefined;
} {
  const { data, error } = useQuery({
    queryKey: ['annotation-kit'],
    queryFn: async () => (await import('./annotation-kit.ts')).annotationKit,
    enabled: isWanted,
    structuralSharing: false,
  });
  return { kit: isWanted ? data : undefined, error: error ?? undefined };
}
