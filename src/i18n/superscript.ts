const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** An integer in raised figures: -12 is ⁻¹². */
export function toSuperscript(exponent: number): string {
  const digits = String(Math.abs(exponent)).replace(/\d/g, (digit) =>
    superscripts.charAt(Number(digit)),
  );
  return exponent < 0 ? `⁻${digits}` : digits;
}

/** Raised figures, with or without a raised minus, in plain ones: ⁻¹² is "-12". */
export function fromSuperscript(raised: string): string {
  return raised.replace(/[^⁻]/g, (digit) => String(superscripts.indexOf(digit))).replace('⁻', '-');
}
