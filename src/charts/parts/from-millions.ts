/** An amount that a column gives in millions, in units of its currency to whole cents, so without the noise of floating point; `undefined` where it gives none. */
export function fromMillions(millions: number): number;
export function fromMillions(millions: number | undefined): number | undefined;
export function fromMillions(millions: number | undefined): number | undefined {
  return millions === undefined ? undefined : Math.round(millions * 1e8) / 100;
}
