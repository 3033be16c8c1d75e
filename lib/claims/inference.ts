/**
 * Finds a cycle in a graph given as each node's successors.
 * @returns the nodes of one cycle, first and last the same, or null when there is none. Linear, without recursion.
 */
export function findCycle(graph: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  for (const root of graph.keys()) {
    if (done.has(root)) continue;
    const onPath = new Set<string>([root]);
    const trail: { node: string; next: number }[] = [{ node: root, next: 0 }];
    while (trail.length > 0) {
      const step = trail[trail.length - 1] as { node: string; next: number };
      const successor = graph.get(step.node)?.[step.next++];
      if (successor === undefined) {
        done.add(step.node);
        onPath.delete(step.node);
        trail.pop();
      } else if (onPath.has(successor)) {
        const path = trail.map(({ node }) => node);
        return [...path.slice(path.indexOf(successor)), successor];
      } else if (!done.has(successor)) {
        onPath.add(successor);
        trail.push({ node: successor, next: 0 });
      }
    }
  }
  return null;
}
