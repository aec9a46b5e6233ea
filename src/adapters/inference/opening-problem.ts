import { Problem } from '../../domain/problem.ts'
import type { ModelManifest } from './manifest.ts'

const mostLetters = 300

/** That a folder of weights does not open as what it was added for, with the library's own reason; where the folder lies is left out. */
export function openingProblem(
  { id, version }: ModelManifest,
  { as, folder }: { readonly as: 'vision' | 'translation'; readonly folder: string },
  cause: unknown,
): Problem {
  const reason = cause instanceof Error ? cause.message : String(cause)
  const shown = reason.replaceAll(folder, id).replace(/\s+/gu, ' ').slice(0, mostLetters)
  return new Problem('model-missing', `${id} ${version}: the folder does not open as a ${as} model: ${shown}`, cause)
}
