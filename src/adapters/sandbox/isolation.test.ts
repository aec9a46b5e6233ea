import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { needs } from '../../../test/machine-needs.ts'
import { programFolder } from '../../../test/program-folder.ts'
import { tempFolder } from '../../../test/temp-folder.ts'
import { childProblem } from '../media/child-problem.ts'
import { inputOfChild, startDecoder } from '../media/decoder-child.ts'
import { findCommand } from './find-command.ts'
import { forgetIsolation, isolation } from './isolation.ts'
import { isolationWords } from './isolation-words.ts'
import { systemCallFilter } from './system-call-filter.ts'

const limits = { wallSeconds: 20, memoryBytes: 64_000_000, maxPixels: 1, maxStills: 1, maxSoundSeconds: 1 }
const perl = findCommand('perl')
const filtered = systemCallFilter('decoder', process.arch) !== null
const refusal = 'setting up uid map: Permission denied'

let home: ReturnType<typeof tempFolder>
let server: Server
let port: number
beforeAll(async () => {
  home = tempFolder()
  mkdirSync(join(home.path, 'exhibit'))
  writeFileSync(join(home.path, 'exhibit', 'one.jpg'), 'this one')
  writeFileSync(join(home.path, 'exhibit', 'other.jpg'), 'another')
  server = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  port = typeof address === 'object' && address !== null ? address.port : 0
})
afterAll(() => {
  server.close()
  home[Symbol.dispose]()
})

beforeEach(() => vi.stubEnv('WORDVEIL_ISOLATION', ''))
afterEach(() => {
  vi.unstubAllEnvs()
  forgetIsolation()
})

/** Leaves only these programs on this machine, and forgets what was found before. */
function machineWith(names: readonly string[], scripts?: Readonly<Record<string, string>>): Disposable {
  const folder = programFolder(names, scripts)
  vi.stubEnv('PATH', folder.path)
  forgetIsolation()
  return folder
}

const nothingGone: readonly string[] = ['bwrap', 'prlimit', 'unshare', 'setpriv']
const without = (...gone: string[]) => nothingGone.filter((name) => !gone.includes(name))

/** Starts a script of Perl by the door that every decoder goes through. */
async function decoder(script: string, args: readonly string[] = []): Promise<{ said: string; problem: string | null }> {
  const evidence = join(home.path, 'exhibit', 'one.jpg')
  const command = { command: perl ?? '', args: ['-e', script, inputOfChild(evidence), ...args], reservedBytes: 0 }
  await using child = await startDecoder(evidence, command, limits, new AbortController().signal)
  child.side.resume()
  const said = await text(child.output)
  return { said, problem: childProblem(await child.end)?.code ?? null }
}

const attempts = `use Socket; $| = 1; my ($input, $other, $left, $port) = @ARGV; $SIG{XFSZ} = "IGNORE";
  open(F, "<", $input) or die "$!"; print "input: ", <F>;
  print ", files" if open(O, "<", $other);
  print ", network" if socket(S, PF_INET, SOCK_STREAM, 0) && connect(S, sockaddr_in($port, inet_aton("127.0.0.1")));
  print ", writing" if open(W, ">", $left) && syswrite(W, "x");
  my $size = 150_000_000; my $much = "x" x $size; print ", memory"`

/** What a decoder that is started now can really do besides reading its input: `files`, `network`, `writing`, `memory` beyond its limit. */
async function reach(): Promise<string[]> {
  const left = join(home.path, 'left')
  const { said, problem } = await decoder(attempts, [join(home.path, 'exhibit', 'other.jpg'), left, String(port)])
  rmSync(left, { force: true })
  const [input, ...can] = said.split(', ')
  expect(input).toBe('input: this one')
  expect(problem).toBe(can.includes('memory') ? null : 'memory-limit')
  return can
}

describe.skipIf(process.platform !== 'linux' || perl === null)('a machine of Linux', () => {
  const open = { filter: false, limits: true, workers: false }

  test('with bubblewrap and prlimit: a decoder has its one input, under limits', async (context) => {
    needs(context, 'walls of bubblewrap', 'prlimit')
    using _ = machineWith(without('unshare'))
    expect(isolation()).toMatchObject({ wall: 'bubblewrap', limits: true, filter: filtered })
    expect(isolationWords(isolation())).toContain(
      `wall: bubblewrap, system calls: ${filtered ? 'filtered' : 'open'}, limits: set, workers: `,
    )
    expect(await reach()).toEqual([])
  })

  test('with bubblewrap and no prlimit: the wall stands, memory is open, and both are said', async (context) => {
    needs(context, 'walls of bubblewrap')
    using _ = machineWith(without('prlimit'))
    expect(isolation()).toMatchObject({ wall: 'bubblewrap', limits: false, filter: filtered })
    expect(isolation().lacking).toContain('prlimit is not installed')
    expect(isolationWords(isolation())).toMatch(/^wall: bubblewrap, .*limits: time only.*lacking: .*prlimit is not installed/)
    expect(await reach()).toEqual(['memory'])
  })

  test('without bubblewrap: a decoder has no network, but all files', async (context) => {
    needs(context, 'namespaces', 'prlimit')
    using _ = machineWith(without('bwrap'))
    expect(isolation()).toEqual({ ...open, wall: 'namespaces', lacking: 'bubblewrap is not installed' })
    expect(isolationWords(isolation())).toBe(
      'wall: namespaces, system calls: open, limits: set, workers: open, lacking: bubblewrap is not installed',
    )
    expect(await reach()).toEqual(['files'])
  })

  test('with nothing but unshare: a decoder has no network, and no limits', async (context) => {
    needs(context, 'namespaces')
    using _ = machineWith(['unshare'])
    expect(isolation()).toEqual({ ...open, limits: false, wall: 'namespaces', lacking: 'bubblewrap is not installed' })
    expect(await reach()).toEqual(['files', 'writing', 'memory'])
  })

  test('without bubblewrap and unshare: limits remain', async (context) => {
    needs(context, 'prlimit')
    using _ = machineWith(['prlimit', 'setpriv'])
    expect(isolation()).toEqual({ ...open, wall: 'none', lacking: 'bubblewrap is not installed' })
    expect(isolationWords(isolation())).toBe(
      'wall: none, system calls: open, limits: set, workers: open, lacking: bubblewrap is not installed',
    )
    expect(await reach()).toEqual(['files', 'network'])
  })

  test('with none of these programs: a decoder works, has all that the user has, and this is said', async () => {
    using _ = machineWith([])
    expect(isolation()).toEqual({ ...open, limits: false, wall: 'none', lacking: 'bubblewrap is not installed' })
    expect(isolationWords(isolation())).toBe(
      'wall: none, system calls: open, limits: time only, workers: open, lacking: bubblewrap is not installed',
    )
    expect(await reach()).toEqual(['files', 'network', 'writing', 'memory'])
  })

  test('where bubblewrap is not permitted: what it said is kept, and decoders run as without it', async (context) => {
    needs(context, 'prlimit')
    using _ = machineWith(['prlimit', 'setpriv'], { bwrap: `echo "${refusal}" >&2; echo more >&2; exit 1` })
    expect(isolation()).toEqual({ ...open, wall: 'none', lacking: refusal })
    expect(await reach()).toEqual(['files', 'network'])
  })

  test.each([
    ['exit 7', 'bubblewrap ended with exit code 7'],
    ['kill -SEGV $$', 'bubblewrap ended with SIGSEGV'],
  ])('where bubblewrap does %j without a word: how it ended is said', (script, lacking) => {
    using _ = machineWith([], { bwrap: script })
    expect(isolation()).toMatchObject({ wall: 'none', lacking })
  })

  test('where unshare is there but refused: no wall is claimed', async (context) => {
    needs(context, 'prlimit')
    using _ = machineWith(['prlimit', 'setpriv'], { unshare: 'echo "unshare failed: Operation not permitted" >&2; exit 1' })
    expect(isolation().wall).toBe('none')
    expect(await reach()).toEqual(['files', 'network'])
  })

  test('where a wall inside a wall is refused: decoders keep theirs, and workers are said to be open', async (context) => {
    needs(context, 'walls of bubblewrap', 'prlimit')
    const real = findCommand('bwrap') ?? ''
    // The wall of a worker is the one with a folder in memory.
    const script = `case "$*" in *--tmpfs*) echo "${refusal}" >&2; exit 1;; esac; exec ${real} "$@"`
    using _ = machineWith(without('bwrap'), { bwrap: script })
    expect(isolation()).toMatchObject({ wall: 'bubblewrap', limits: true, workers: false })
    expect(isolation().lacking).toContain(`no wall inside a wall: ${refusal}`)
    expect(await reach()).toEqual([])
  })

  describe('with WORDVEIL_ISOLATION', () => {
    test('set to off: no wall and no limits, whatever there is', async () => {
      vi.stubEnv('WORDVEIL_ISOLATION', 'off')
      forgetIsolation()
      const off = { wall: 'none', filter: false, limits: false, workers: false, lacking: 'turned off by WORDVEIL_ISOLATION' }
      expect(isolation()).toEqual(off)
      expect(isolationWords(isolation())).toMatch(/^wall: none, .*lacking: turned off by WORDVEIL_ISOLATION$/)
      expect(await reach()).toEqual(['files', 'network', 'writing', 'memory'])
    })

    test('set to best: the same as when it is not set', () => {
      forgetIsolation()
      const unset = isolation()
      vi.stubEnv('WORDVEIL_ISOLATION', 'best')
      forgetIsolation()
      expect(isolation()).toEqual(unset)
    })

    test('set to required where all is there: decoders run behind all of it', async (context) => {
      needs(context, 'walls of bubblewrap', 'prlimit', 'filter of system calls for its processor')
      vi.stubEnv('WORDVEIL_ISOLATION', 'required')
      using _ = machineWith(nothingGone)
      expect(await reach()).toEqual([])
    })

    test.for([
      ['bwrap', 'bubblewrap is not installed', []],
      ['prlimit', 'prlimit is not installed', ['walls of bubblewrap']],
    ] as const)('set to required without %s: no decoder is started', async ([gone, why, needed], context) => {
      needs(context, ...needed)
      vi.stubEnv('WORDVEIL_ISOLATION', 'required')
      using _ = machineWith(without(gone))
      expect(() => isolation()).toThrow(expect.objectContaining({ code: 'isolation-missing', detail: expect.stringContaining(why) }))
      await expect(decoder('print "runs"')).rejects.toMatchObject({ code: 'isolation-missing' })
    })

    test('set to a word it does not know: a fault in usage, and no decoder is started', async () => {
      vi.stubEnv('WORDVEIL_ISOLATION', 'on')
      forgetIsolation()
      const detail = 'WORDVEIL_ISOLATION is best, required or off, not on'
      expect(() => isolation()).toThrow(expect.objectContaining({ code: 'usage', detail }))
      await expect(decoder('print "runs"')).rejects.toMatchObject({ code: 'usage' })
    })
  })

  describe('from which a program goes while Wordveil runs', () => {
    test.for([
      ['bwrap', nothingGone, 'walls of bubblewrap'],
      ['prlimit', ['prlimit', 'setpriv'], 'prlimit'],
      ['unshare', ['unshare'], 'namespaces'],
    ] as const)('starts no decoder without what %s gave', async ([name, programs, needed], context) => {
      needs(context, needed)
      using folder = programFolder(programs)
      vi.stubEnv('PATH', folder.path)
      forgetIsolation()
      expect((await decoder('print "runs"')).said).toBe('runs')
      rmSync(join(folder.path, name))
      await expect(decoder('print "runs"')).rejects.toMatchObject({
        code: 'isolation-missing',
        detail: expect.stringContaining(`${name} was there`),
      })
    })
  })
})

test.skipIf(process.platform === 'linux')('another system: no wall is claimed', () => {
  forgetIsolation()
  expect(isolation()).toMatchObject({
    wall: 'none',
    filter: false,
    workers: false,
    lacking: `there are no such walls on ${process.platform}`,
  })
})
