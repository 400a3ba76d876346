/** What a measurement is held to, in its own unit. */
export interface Goal {
  readonly kind: 'at-most' | 'at-least';
  readonly limit: number;
}

/** `met`, or by how much a measurement misses its goal, in its own unit and with that many digits. */
export function formatGoal(value: number, { kind, limit }: Goal, digits = 1): string {
  const over = kind === 'at-most' ? value - limit : limit - value;
  return over <= 0 ? 'met' : `missed by ${over.toFixed(digits)}`;
}
