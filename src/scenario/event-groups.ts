/** The kinds of event that a time axis can show, in the order in which they are offered. */
export const eventGroups = ['firefly', 'share-price', 'bases', 'targets'] as const;

/** One of the kinds of event that a time axis can show. */
export type EventGroup = (typeof eventGroups)[number];
