import { useLinkPlace } from '../link-place.ts';
import { annotationsOf } from '../page-settings.ts';
import { useLink } from '../use-link.ts';

/** What the reader laid over the charts of this page, and the one way to change it. */
export function useAnnotationLink() {
  return useLink(annotationsOf(useLinkPlace().path()));
}
