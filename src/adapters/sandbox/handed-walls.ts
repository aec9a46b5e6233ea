import { Problem } from '../../domain/problem.ts'
import { type Isolation, isolation } from './isolation.ts'
import { isolationWords } from './isolation-words.ts'

const option = '--walls='

/** The argument by which a worker learns what its decoders have to run behind: all that this process found. */
export function wallsArgument(): string {
  return option + wallsOf(isolation()).join()
}

/** Why decoders of this process would run behind less than its arguments name; null where they do not. It tries what the machine allows. */
export function missingWalls(args: readonly string[]): Problem | null {
  const named = args.find((arg) => arg.startsWith(option)) ?? option
  const found = triedHere()
  if (found instanceof Problem) return found
  const here = wallsOf(found)
  const missing = named
    .slice(option.length)
    .split(',')
    .filter((wall) => wall !== '' && !here.includes(wall))
  if (missing.length === 0) return null
  return new Problem('isolation-missing', `a worker is without what this run began with: ${missing.join(', ')} (${isolationWords(found)})`)
}

function triedHere(): Isolation | Problem {
  try {
    return isolation()
  } catch (cause) {
    if (cause instanceof Problem && cause.code === 'isolation-missing') return cause
    throw cause
  }
}

/** What holds decoders back, one word each: the wall of bubblewrap has all that namespaces give. */
function wallsOf({ wall, filter, limits }: Isolation): string[] {
  const walls = { bubblewrap: ['namespaces', 'bubblewrap'], namespaces: ['namespaces'], none: [] }[wall]
  return [...walls, ...(filter ? ['filter'] : []), ...(limits ? ['limits'] : [])]
}
