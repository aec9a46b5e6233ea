import { isTest, type Module } from './module-graph.ts'

interface Ring {
  /** The rings that this one may import besides itself. */
  readonly may: readonly string[]
  /** Packages it may not import. */
  readonly not?: (name: string) => boolean
}

const isNode = (name: string) => name.startsWith('node:')

/** The rings of docs/ARCHITECTURE.md, by folder under `src`. */
const rings: Readonly<Record<string, Ring>> = {
  domain: { may: [], not: () => true },
  analysis: { may: ['domain'], not: isNode },
  language: { may: ['domain'] },
  contract: { may: ['domain'], not: isNode },
  application: { may: ['domain', 'analysis', 'language', 'contract'] },
  adapters: { may: ['domain', 'analysis', 'language', 'contract', 'application'] },
  api: { may: ['domain', 'contract', 'language', 'application'] },
  worker: { may: ['domain', 'analysis', 'contract', 'language', 'application'] },
  cli: { may: ['domain', 'contract', 'language', 'application'] },
  web: { may: ['domain', 'contract'], not: isNode },
  main: { may: ['domain', 'analysis', 'language', 'contract', 'application', 'adapters', 'api', 'worker', 'cli'] },
}

/** Every import that goes against the rings, one line each. */
export function ringViolations(modules: ReadonlyMap<string, Module>): readonly string[] {
  return [...modules.values()].filter(({ path }) => !isTest(path)).flatMap(violationsOf)
}

function violationsOf(module: Module): readonly string[] {
  const name = ringOf(module.path)
  const ring = rings[name]
  if (ring === undefined) return [`${module.path} lies in no known ring (src/${name})`]
  const inner = module.local.filter((target) => ringOf(target) !== name && !ring.may.includes(ringOf(target)))
  const packages = module.packages.filter((found) => ring.not?.(found) ?? false)
  return [...inner, ...packages].map((target) => `${module.path} imports ${target}, which ${name} may not`)
}

/** The folder under `src`; for paths outside of it the path itself, which no ring may import. */
function ringOf(path: string): string {
  const [top, ring] = path.split('/')
  return top === 'src' && ring !== undefined ? ring : path
}
