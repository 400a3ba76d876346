/** A piece of input that was not understood: `where` names the place (a URL key, a column), `value` is the text found there. */
export interface Problem {
  readonly where: string;
  readonly value: string;
}
