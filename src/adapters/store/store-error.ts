import { Problem } from '../../domain/problem.ts'

/** Names a full disk, one that cannot be written to, and a database that is damaged, as what they are; any other error passes through as it came. */
export function storeError(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') return new Problem('disk-full', null, error)
  if (code === 'EROFS' || /^SQLITE_(READONLY|CANTOPEN)/.test(code)) return new Problem('not-writable', code, error)
  return /^SQLITE_(CORRUPT|NOTADB)/.test(code) ? new Problem('altered', code, error) : error
}

/** What kept a folder or file from being written, where it is closed to this account or its disk is read-only; else as `storeError` has it. */
export function writeError(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return closed.has(code) ? new Problem('not-writable', code, error) : storeError(error)
}

/** Node says ENOENT where a folder cannot be made because its disk is read-only. */
const closed: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'ENOENT'])
