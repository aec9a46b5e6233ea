import { linkSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { tempFolder } from '../../../test/temp-folder.ts'
import { keepApart } from './keep-apart.ts'

let home: ReturnType<typeof tempFolder>
const at = (...parts: string[]) => join(home.path, ...parts)

beforeEach(() => {
  home = tempFolder()
  mkdirSync(at('phone', 'DCIM'), { recursive: true })
  mkdirSync(at('data', 'cases', 'K-1'), { recursive: true })
  writeFileSync(at('disk.zip'), 'bytes')
})
afterEach(() => home[Symbol.dispose]())

const apart = (evidence: string, path: string, isWhole = true) => keepApart([at('other'), evidence], [{ path, option: '--data', isWhole }])
const refused = { code: 'inside-evidence', detail: '--data' }

describe('what is written to and evidence', () => {
  test('lie side by side, also where one name begins as the other', async () => {
    await apart(at('phone'), at('data'))
    await apart(at('phone'), at('phone-data', 'new'))
    await apart(at('disk.zip'), at('disk.zip.out'))
    await apart(at('gone'), at('data'))
  })

  test('are refused where the place is an exhibit or lies in it, whether it is there or still to be made', async () => {
    for (const place of [at('phone'), at('phone', 'DCIM'), at('phone', 'new', 'data'), at('data', '..', 'phone', 'new')])
      await expect(apart(at('phone'), place, false), place).rejects.toMatchObject(refused)
    await expect(apart(at('disk.zip'), at('disk.zip'), false)).rejects.toMatchObject(refused)
    expect(readdirSync(at('phone'))).toEqual(['DCIM'])
  })

  test('are refused through links on either side, also one to a file that is not there yet', async () => {
    symlinkSync(at('phone'), at('to-phone'))
    symlinkSync(at('data'), at('phone', 'to-data'))
    symlinkSync(join('phone', 'new.json'), at('to-new'))
    await expect(apart(at('phone'), at('to-phone', 'data'), false)).rejects.toMatchObject(refused)
    await expect(apart(at('to-phone'), at('phone', 'data'), false)).rejects.toMatchObject(refused)
    await expect(apart(at('phone'), at('to-new'), false)).rejects.toMatchObject(refused)
    await apart(at('phone'), at('phone', 'to-data'))
  })

  test('are refused where a file to be written is the exhibit by another name', async () => {
    linkSync(at('disk.zip'), at('case.json'))
    await expect(apart(at('disk.zip'), at('case.json'), false)).rejects.toMatchObject(refused)
  })

  test('are refused where the exhibit lies in the workspace, and not where it lies beside reports', async () => {
    for (const exhibit of [at('data', 'cases', 'K-1'), at('data', 'card')])
      await expect(apart(exhibit, at('data')), exhibit).rejects.toMatchObject(refused)
    await apart(at('disk.zip'), at(), false)
    await expect(apart(at('disk.zip'), at())).rejects.toMatchObject(refused)
  })

  test('are told apart where links lead in a circle', async () => {
    symlinkSync(at('b'), at('a'))
    symlinkSync(at('a'), at('b'))
    await apart(at('phone'), at('a', 'data'))
  })
})
