const msPerDay = 86_400_000;

/** Milliseconds since 1970 of an ISO date (`YYYY-MM-DD`), at midnight UTC. */
export function fromIsoDate(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}

/** The ISO date (`YYYY-MM-DD`, UTC) of a time in milliseconds since 1970. */
export function toIsoDate(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** Milliseconds since 1970 at which a calendar year begins (UTC). */
export function startOfYear(year: number): number {
  return Date.UTC(year, 0, 1);
}

/** The time of a decimal year: 2024.5 is the middle of 2024 (leap years included). */
export function fromDecimalYear(year: number): number {
  const whole = Math.floor(year);
  const start = startOfYear(whole);
  return start + (year - whole) * (startOfYear(whole + 1) - start);
}

/** The decimal year of a time in milliseconds since 1970. */
export function toDecimalYear(time: number): number {
  const year = new Date(time).getUTCFullYear();
  const start = startOfYear(year);
  return year + (time - start) / (startOfYear(year + 1) - start);
}

/** The time, in milliseconds since 1970, rounded down to a whole day (UTC). */
export function startOfDay(time: number): number {
  return Math.floor(time / msPerDay) * msPerDay;
}
