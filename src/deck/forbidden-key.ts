const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

const deepestNamed = 8;

interface Place {
  readonly key: string;
  readonly value: unknown;
  readonly where: string;
  readonly depth: number;
}

function childrenOf({ value, where, depth }: Place): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const isNamed = depth < deepestNamed;
  return Object.entries(value).map(([key, child]) => ({
    key,
    value: child,
    where: isNamed ? `${where}${where === '' ? '' : '.'}${key}` : where,
    depth: depth + 1,
  }));
}

/** The place of a key that could reach a prototype, at any depth of parsed JSON; `undefined` when there is none. Walks without recursion. */
export function findForbiddenKey(json: unknown): string | undefined {
  const open: Place[] = [{ key: '', value: json, where: '', depth: 0 }];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    for (const child of childrenOf(place)) {
      if (forbidden.has(child.key)) return child.where;
      open.push(child);
    }
  }
  return undefined;
}
