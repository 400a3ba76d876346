/** One value for each owner: made when first asked for, forgotten with its owner. */
export function keptWith<T>(make: () => T): (owner: object) => T {
  const kept = new WeakMap<object, T>();
  return (owner) => {
    const value = kept.get(owner) ?? make();
    kept.set(owner, value);
    return value;
  };
}
