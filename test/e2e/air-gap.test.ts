import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { checkout } from './wordveil.ts'

/** Ways to start a program in a network namespace without interfaces; the first that this machine allows is taken. */
const ways = [
  ['bwrap', '--dev-bind', '/', '/', '--unshare-net'],
  ['unshare', '--map-root-user', '--net'],
]
const withoutNetwork = ways.find(([program, ...args]) => program !== undefined && spawnSync(program, [...args, 'true']).status === 0)

describe.skipIf(withoutNetwork === undefined)('a carried installation on a machine without any connection', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wordveil-air-gap-'))
  const carried = join(folder, 'carried')
  const evidence = join(folder, 'evidence')
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  function run(args: readonly string[]) {
    const [program = '', ...before] = withoutNetwork ?? []
    const env = { PATH: process.env.PATH, HOME: folder, LANG: 'C.UTF-8', npm_config_offline: 'true' }
    return spawnSync(program, [...before, process.execPath, ...args], { cwd: folder, encoding: 'utf8', env })
  }

  test('is laid out from the checkout and is whole', () => {
    const packed = spawnSync(process.execPath, [join(checkout, 'scripts', 'carry.mjs'), '--folder', carried], { encoding: 'utf8' })
    expect(packed.stderr).toContain('Laid out in')
    expect(run([join(carried, 'scripts', 'carry.mjs'), '--check']).stdout).toBe('Every file is as it was packed.\n')
  })

  test('sees no network interface but a loopback that is down or empty', () => {
    const seen = run(['-p', 'Object.keys(os.networkInterfaces()).filter((name) => name !== "lo").length'])
    expect(seen.stdout).toBe('0\n')
  })

  test('describes a photo and a film and writes the reports', () => {
    mkdirSync(evidence)
    const camera = join(checkout, 'samples', 'case', 'phone', 'DCIM', '100MEDIA')
    for (const name of ['IMG_0412.jpg', 'VID_0032.mp4']) copyFileSync(join(camera, name), join(evidence, name))
    const reports = ['--report', 'pdf,html,json', '--out', join(folder, 'out'), '--data', join(folder, 'data')]
    const ended = run([join(carried, 'bin', 'wordveil'), 'run', evidence, '--case', 'AIR-1', '--lang', 'en', ...reports])
    expect(ended.stderr).not.toContain('Error')
    expect(ended.status).toBe(0)
    expect(existsSync(join(folder, 'out', 'report.en.pdf'))).toBe(true)
    const report = readFileSync(join(folder, 'out', 'report.en.html'), 'utf8')
    expect(report).toContain('ARDNAMURCHAN')
  })

  test('needs nothing from outside to start: installing and building are found to be done', () => {
    const started = run([join(carried, 'scripts', 'start.mjs'), '--version'])
    expect(started.stderr).not.toContain('Installing')
    expect(started.status).toBe(0)
  })
})
