/** A turn of the event loop, in which the page is painted and hears of clicks. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
