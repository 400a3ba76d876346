/**
 * Places for labels near their wished places, in the order given, so that no two are closer than `gap`.
 * Crowded neighbours share the shift evenly; a label that has room stays where it wished to be.
 */
export function spreadLabels(wished: readonly number[], gap: number): readonly number[] {
  const order = wished
    .map((_, index) => index)
    .toSorted((a, b) => (wished[a] ?? 0) - (wished[b] ?? 0));
  const clusters: Cluster[] = [];
  for (const index of order) {
    let cluster: Cluster = { members: [index], center: wished[index] ?? 0 };
    for (
      let before = clusters.at(-1);
      before && overlaps(before, cluster, gap);
      before = clusters.at(-1)
    ) {
      clusters.pop();
      cluster = merge(before, cluster);
    }
    clusters.push(cluster);
  }
  const places = [...wished];
  for (const { members, center } of clusters) {
    members.forEach((member, rank) => {
      places[member] = center + (rank - (members.length - 1) / 2) * gap;
    });
  }
  return places;
}

interface Cluster {
  readonly members: readonly number[];
  readonly center: number;
}

function overlaps(above: Cluster, below: Cluster, gap: number): boolean {
  const reach = ((above.members.length + below.members.length) / 2) * gap;
  return below.center - above.center < reach;
}

function merge(above: Cluster, below: Cluster): Cluster {
  const members = [...above.members, ...below.members];
  const weighted = above.center * above.members.length + below.center * below.members.length;
  return { members, center: weighted / members.length };
}
