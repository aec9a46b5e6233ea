import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { needs } from '../../test/machine-needs.ts'
import { programFolder } from '../../test/program-folder.ts'
import { forgetIsolation, isolation } from '../adapters/sandbox/isolation.ts'
import { healthLine } from '../cli/doctor.ts'
import type { LocaleTag } from '../domain/id.ts'
import { isolationHealth } from './isolation-health.ts'

const all = ['bwrap', 'prlimit', 'unshare', 'setpriv']
const guide = 'see docs/guide/isolation.md'
const oneInput = 'each sees its one input and the programs of the system, no network and no other process'

beforeEach(() => vi.stubEnv('WORDVEIL_ISOLATION', ''))
afterEach(() => {
  vi.unstubAllEnvs()
  forgetIsolation()
})

/** What `doctor` prints of isolation on a machine that has only these programs. */
function linesWith(names: readonly string[], scripts?: Readonly<Record<string, string>>): string[] {
  using folder = programFolder(names, scripts)
  vi.stubEnv('PATH', folder.path)
  forgetIsolation()
  return isolationHealth().map((item) => healthLine(item, 'en' as LocaleTag))
}

describe.skipIf(process.platform !== 'linux')('doctor says of isolation', () => {
  test('that all is there', (context) => {
    needs(context, 'walls of bubblewrap')
    needs(context, 'prlimit')
    needs(context, 'filter of system calls for its processor')
    const [decoders, workers] = linesWith(all)
    expect(decoders).toBe(`✓ isolation of decoders: present – ${oneInput}, under limits on time, memory and writing`)
    context.skip(!isolation().workers, 'this machine permits no wall inside a wall')
    expect(workers).toBe('✓ isolation of workers: present – models run without network, with the exhibits of the case read-only')
  })

  test('that limits are missing, what to install, and where to read on', (context) => {
    needs(context, 'walls of bubblewrap')
    const [decoders] = linesWith(['bwrap'])
    expect(decoders).toContain(`– isolation of decoders: missing – ${oneInput}, under a limit on time alone`)
    expect(decoders).toMatch(/\(.*prlimit is not installed.*\); see docs\/guide\/isolation\.md$/)
  })

  test('that decoders have no network but see all files where bubblewrap is missing', (context) => {
    needs(context, 'namespaces')
    needs(context, 'prlimit')
    expect(linesWith(['prlimit', 'unshare', 'setpriv'])).toEqual([
      '– isolation of decoders: missing – they run apart under limits on time, memory and writing, ' +
        `without network but with a view of all files (bubblewrap is not installed); ${guide}`,
      `– isolation of workers: missing – models run in processes of their own that see files and network (bubblewrap is not installed); ${guide}`,
    ])
  })

  test('that nothing but limits holds decoders back', (context) => {
    needs(context, 'prlimit')
    expect(linesWith(['prlimit'])[0]).toBe(
      '– isolation of decoders: missing – they run apart under limits on time, memory and writing, ' +
        `with a view of files and network (bubblewrap is not installed); ${guide}`,
    )
  })

  test('that nothing but time holds decoders back', () => {
    expect(linesWith([])).toEqual([
      '– isolation of decoders: missing – they run apart under a limit on time alone, ' +
        `with a view of files and network (bubblewrap is not installed); ${guide}`,
      `– isolation of workers: missing – models run in processes of their own that see files and network (bubblewrap is not installed); ${guide}`,
    ])
  })

  test('what bubblewrap said where it is not permitted', () => {
    const said = 'No permissions to create a new namespace'
    for (const line of linesWith([], { bwrap: `echo "${said}" >&2; exit 1` })) expect(line).toContain(`(${said}); ${guide}`)
  })

  test('that it is turned off', () => {
    vi.stubEnv('WORDVEIL_ISOLATION', 'off')
    const off = `(turned off by WORDVEIL_ISOLATION); ${guide}`
    expect(linesWith(all)).toEqual([
      `– isolation of decoders: missing – they run apart under a limit on time alone, with a view of files and network ${off}`,
      `– isolation of workers: missing – models run in processes of their own that see files and network ${off}`,
    ])
  })

  test('that nothing will run where more is required than there is', () => {
    vi.stubEnv('WORDVEIL_ISOLATION', 'required')
    expect(linesWith(['prlimit', 'setpriv'])).toEqual([
      `✗ isolation of decoders: missing – required by WORDVEIL_ISOLATION and not possible: bubblewrap is not installed; ${guide}`,
    ])
  })

  test('that a setting is unknown, and claims no requirement', () => {
    vi.stubEnv('WORDVEIL_ISOLATION', 'yes')
    expect(linesWith(all)).toEqual([`✗ isolation of decoders: missing – WORDVEIL_ISOLATION is best, required or off, not yes; ${guide}`])
  })
})
