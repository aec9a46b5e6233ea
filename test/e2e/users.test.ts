import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tempFolder } from '../temp-folder.ts'
import { checkout, compileCache, endOf } from './wordveil.ts'

let home: ReturnType<typeof tempFolder>
beforeAll(() => {
  home = tempFolder()
})
afterAll(() => home[Symbol.dispose]())

/** Runs `users` with a line on stdin. */
async function users(args: readonly string[], line = '') {
  const command = [join(checkout, 'src', 'main', 'cli.ts'), 'users', ...args, '--data', join(home.path, 'data')]
  const child = spawn(process.execPath, command, { env: { ...process.env, ...compileCache, WORDVEIL_LANG: 'en' } })
  child.stdin.end(line)
  return endOf(child)
}

test('people are added, listed and given a new passphrase on the machine, with passphrases from stdin', async () => {
  expect(await users(['list'])).toMatchObject({ code: 0, stdout: '', stderr: 'Nobody has a profile yet.\n' })
  const added = await users(['add', 'Anna Berg', '--role', 'supervisor'], 'four plain garden words\n')
  expect(added).toMatchObject({ code: 0, stderr: '' })
  expect(added.stdout).toContain('Anna Berg has been added as supervisor.')
  expect(await users(['add', 'anna berg', '--role', 'investigator'], 'four plain garden words\n')).toMatchObject({ code: 3 })
  expect((await users(['add', 'Ben Ek', '--role', 'investigator'], 'short\n')).stderr).toContain('The passphrase is too short')
  expect((await users(['passphrase', 'Anna Berg'], 'four other garden words\n')).stdout).toContain('Anna Berg has a new passphrase')
  expect((await users(['passphrase', 'Nobody'], 'four other garden words\n')).stderr).toContain('There is no such person.')
  await users(['add', 'Ben Ek', '--role', 'investigator'], 'four plain garden words\n')
  expect((await users(['deactivate', 'Ben Ek'])).stdout).toContain('Ben Ek can no longer sign in.')
  const { people } = JSON.parse((await users(['list', '--json'])).stdout)
  expect(people).toMatchObject([
    { name: 'Anna Berg', role: 'supervisor', active: true },
    { name: 'Ben Ek', role: 'investigator', active: false },
  ])
})
