/** The time that every part of a file bears, so that the same deck gives the same bytes: ZIP knows local time only, and none before 1980. */
export const zipTime = new Date(2000, 0, 1);
