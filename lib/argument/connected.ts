type Ends = { from: string; to: string };

/** The parts of a graph that hang together, each in the order of its nodes, by the order of their first ones. Linear. */
export function connectedParts<Node extends { id: string }, Edge extends Ends>(
  nodes: readonly Node[],
  edges: readonly Edge[],
): { nodes: Node[]; edges: Edge[] }[] {
  const beside = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  for (const { from, to } of edges) {
    beside.get(from)?.push(to);
    beside.get(to)?.push(from);
  }
  const partOf = new Map<string, number>();
  let parts = 0;
  for (const { id } of nodes) {
    if (partOf.has(id)) continue;
    const open = [id];
    partOf.set(id, parts);
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      for (const other of beside.get(node) ?? []) {
        if (partOf.has(other)) continue;
        partOf.set(other, parts);
        open.push(other);
      }
    }
    parts++;
  }
  const found = Array.from({ length: parts }, (): { nodes: Node[]; edges: Edge[] } => ({ nodes: [], edges: [] }));
  for (const node of nodes) found[partOf.get(node.id) ?? -1]?.nodes.push(node);
  for (const edge of edges) found[partOf.get(edge.from) ?? -1]?.edges.push(edge);
  return found;
}
