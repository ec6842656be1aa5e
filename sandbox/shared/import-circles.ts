import type { ModuleSet } from './protocol';

/**
 * Puts modules, and what they import, in the order in which they can be evaluated, as strongly connected components (Tarjan's
 * algorithm): those that import each other come together, and all that such a circle imports comes before it.
 *
 * @returns circles of one module, where it is in none
 */
export function importCircles(modules: ModuleSet, ids: readonly string[]): string[][] {
  const order = new Map<string, number>();
  const open = new Set<string>();
  const circles: string[][] = [];

  function visit(id: string): number {
    const own = order.size;
    order.set(id, own);
    open.add(id);
    let low = own;
    for (const target of Object.values(modules[id]?.imports ?? {})) {
      const reached = order.has(target) ? (open.has(target) ? order.get(target) : undefined) : visit(target);
      low = Math.min(low, reached ?? low);
    }
    if (low === own) circles.push(closeFrom(id));
    return low;
  }

  /** Takes this module, and all that were opened after it, as one circle, in the order of their imports. */
  function closeFrom(id: string): string[] {
    const all = [...open];
    const circle = all.slice(all.indexOf(id));
    for (const each of circle) open.delete(each);
    return circle.reverse();
  }

  for (const id of ids) if (!order.has(id)) visit(id);
  return circles;
}
