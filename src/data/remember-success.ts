/** Makes work happen once: what it resolves to is remembered, a failure is forgotten so that the next call tries again. */
export function rememberSuccess<A extends readonly unknown[], T>(
  work: (...args: A) => Promise<T>,
): (...args: A) => Promise<T> {
  let remembered: Promise<T> | undefined;
  return (...args) => {
    remembered ??= work(...args).catch((error: unknown) => {
      remembered = undefined;
      throw error;
    });
    return remembered;
  };
}
