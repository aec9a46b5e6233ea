import { Problem } from '../../domain/problem.ts'

/** Why the operating system did not give a file or folder; a bug stays what it is. */
export function readProblem(cause: unknown): Problem {
  if (cause instanceof Problem) return cause
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : null
  if (code === null) throw cause
  return new Problem(code === 'ENOENT' ? 'file-missing' : code === 'ENOSPC' ? 'disk-full' : 'path-unreadable', code, cause)
}
