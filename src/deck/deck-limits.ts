/** What a deck may hold. Lengths are UTF-16 units; sizes are bytes. */
export const deckLimits = {
  slides: 100,
  titleLength: 200,
  noteLength: 5000,
  bodyLength: 10_000,
  pathLength: 40,
  panelLength: 60,
  idLength: 40,
  dataVersionLength: 100,
  /** Keys of one slide's settings, their number and the length of each. */
  searchKeys: 300,
  searchKeyLength: 80,
  /** All values of one slide's settings together. */
  searchLength: 8000,
  /** A file that is a deck and nothing else, as it lies on a disk. */
  fileBytes: 1_000_000,
  /** An archive with a deck among its pictures and tables, and how many files it may hold. */
  zipBytes: 250_000_000,
  zipEntries: 1000,
  /** The text of a deck once it is unpacked. */
  textBytes: 2_000_000,
  /** The part of a link that holds the deck: with the rest it passes through mail and chat programs. */
  linkLength: 8000,
} as const;
