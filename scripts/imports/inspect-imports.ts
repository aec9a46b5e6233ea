import { importCycles } from './cycles.ts'
import { readModules } from './module-graph.ts'
import { ringViolations } from './rings.ts'
import { wallViolations } from './walls.ts'

/** What one look at the imports gave: how many modules were seen, and each violation in one line. */
export interface ImportFindings {
  readonly modules: number
  readonly violations: readonly string[]
}

/** Checks rings, walls and cycles of the sources under `root/src`. Having seen no module is itself a violation. */
export function inspectImports(root: string): ImportFindings {
  const modules = readModules(root)
  if (modules.size === 0) return { modules: 0, violations: ['no module was looked at: the check is blind'] }
  return { modules: modules.size, violations: [...ringViolations(modules), ...wallViolations(modules), ...importCycles(modules)] }
}
