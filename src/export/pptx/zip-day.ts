/** The day that every part of a file bears, in milliseconds since 1970, so that the same deck gives the same bytes. */
export const zipDay = Date.UTC(2000, 0, 1);
