import { useState } from 'react';

/** The version of the data of which the deck is, or was before it was changed here, when that is not the site's; until it is dismissed. */
export function useOlderVersion(
  ofDeck: string,
  present: string,
): { readonly version: string | undefined; readonly dismiss: () => void } {
  const [told, setTold] = useState<string>();
  const [dismissed, setDismissed] = useState<string>();
  if (ofDeck !== present && ofDeck !== told) setTold(ofDeck);
  return {
    version: told === dismissed ? undefined : told,
    dismiss: () => setDismissed(told),
  };
}
