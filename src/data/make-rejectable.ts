/** A promise with the function that rejects it (`Promise.withResolvers`, which Node 20 and Safari 17.3 do not have). */
export function makeRejectable(): {
  readonly promise: Promise<never>;
  readonly reject: (reason: unknown) => void;
} {
  let reject: (reason: unknown) => void = () => undefined;
  const promise = new Promise<never>((_, rejectPromise) => {
    reject = rejectPromise;
  });
  return { promise, reject };
}
