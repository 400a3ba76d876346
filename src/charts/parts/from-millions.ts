/** An amount that a column gives in millions, in whole units of its currency; `undefined` where it gives none. */
export function fromMillions(millions: number): number;
export function fromMillions(millions: number | undefined): number | undefined;
export function fromMillions(millions: number | undefined): number | undefined {
  return millions === undefined ? undefined : millions * 1e6;
}
