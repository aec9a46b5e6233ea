import { chmodSync, chownSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { tempFolder } from '../../../test/temp-folder.ts'
import { isReadByPrivilege } from './read-by-privilege.ts'

function file(folder: string, owner: number, mode: number): string {
  const path = join(folder, 'a.jpg')
  writeFileSync(path, 'a')
  chownSync(path, owner, owner)
  chmodSync(path, mode)
  return path
}

describe.skipIf(process.getuid?.() !== 0)('to root, a file', () => {
  test.each([
    { owner: 0, mode: 0o600, by: false },
    { owner: 0, mode: 0o000, by: true },
    { owner: 12_345, mode: 0o600, by: true },
    { owner: 12_345, mode: 0o640, by: true },
    { owner: 12_345, mode: 0o644, by: false },
  ])('of user $owner with mode $mode is read by privilege: $by', async ({ owner, mode, by }) => {
    using folder = tempFolder()
    chmodSync(folder.path, 0o755)
    expect(await isReadByPrivilege(file(folder.path, owner, mode))).toBe(by)
  })

  test('that is open itself but lies in a closed folder of another user is read by privilege', async () => {
    using folder = tempFolder()
    chmodSync(folder.path, 0o755)
    const closed = join(folder.path, 'closed')
    mkdirSync(closed)
    const path = file(closed, 0, 0o644)
    expect(await isReadByPrivilege(path)).toBe(false)
    chownSync(closed, 12_345, 12_345)
    chmodSync(closed, 0o700)
    expect(await isReadByPrivilege(path)).toBe(true)
  })
})
