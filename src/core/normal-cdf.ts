const beyond = 8;

/**
 * The share of a standard normal's probability below a value, to about 1e-15 absolutely (0 and 1 beyond 8).
 * Marsaglia 2004, Evaluating the Normal Distribution, Journal of Statistical Software 11(4).
 */
export function normalCdf(value: number): number {
  if (Math.abs(value) > beyond) return value > 0 ? 1 : 0;
  let sum = value;
  let term = value;
  for (let odd = 3, before = 0; sum !== before; odd += 2) {
    before = sum;
    term *= (value * value) / odd;
    sum += term;
  }
  return 0.5 + (sum * Math.exp(-(value * value) / 2)) / Math.sqrt(2 * Math.PI);
}
