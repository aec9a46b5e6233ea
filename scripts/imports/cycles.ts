import type { Module } from './module-graph.ts'

/** Every group of modules that import each other in a circle, one line each. Type imports count. */
export function importCycles(modules: ReadonlyMap<string, Module>): readonly string[] {
  const order = new Map<string, number>()
  const open: string[] = []
  const found: string[] = []

  const visit = (path: string): number => {
    const place = order.size
    order.set(path, place)
    open.push(path)
    let lowest = place
    for (const target of modules.get(path)?.local ?? []) {
      if (!order.has(target)) lowest = Math.min(lowest, visit(target))
      else if (open.includes(target)) lowest = Math.min(lowest, order.get(target) ?? place)
    }
    if (lowest === place) {
      const group = open.splice(open.indexOf(path))
      if (group.length > 1) found.push(`import cycle: ${group.sort().join(' ↔ ')}`)
    }
    return lowest
  }

  for (const path of modules.keys()) if (!order.has(path)) visit(path)
  return found
}
