import { describe, expect, test } from 'vitest'
import { storeError, writeError } from './store-error.ts'

const failed = (code: string) => Object.assign(new Error(code), { code })

describe('what the disk refuses', () => {
  test('is told as not writable where its disk is read-only, whichever part met it', () => {
    for (const code of ['EROFS', 'SQLITE_READONLY', 'SQLITE_READONLY_DIRECTORY', 'SQLITE_CANTOPEN', 'SQLITE_CANTOPEN_ISDIR'])
      expect(storeError(failed(code)), code).toMatchObject({ code: 'not-writable', detail: code })
  })

  test('is told as not writable where a folder is closed to this account, while something is written to it', () => {
    for (const code of ['EACCES', 'EPERM', 'EROFS', 'ENOENT'])
      expect(writeError(failed(code)), code).toMatchObject({ code: 'not-writable', detail: code })
    expect(writeError(failed('ENOSPC'))).toMatchObject({ code: 'disk-full' })
    expect(storeError(failed('EACCES'))).toMatchObject({ code: 'EACCES', message: 'EACCES' })
  })

  test('passes through as it came where it is anything else', () => {
    const bug = new TypeError('a bug')
    expect(writeError(bug)).toBe(bug)
    expect(storeError(null)).toBe(null)
  })
})
