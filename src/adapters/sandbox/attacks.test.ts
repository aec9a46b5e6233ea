import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tempFolder } from '../../../test/temp-folder.ts'
import { childProblem } from '../media/child-problem.ts'
import { type DecoderChild, inputOfChild, startDecoder } from '../media/decoder-child.ts'
import { findCommand } from './find-command.ts'
import { isolation } from './isolation.ts'
import { signalOfCode } from './signal-of-code.ts'
import { walledDecoder } from './walled-command.ts'

const limits = { wallSeconds: 20, memoryBytes: 200_000_000, maxPixels: 1, maxStills: 1, maxSoundSeconds: 1 }
const walled = isolation().wall === 'bubblewrap'
const limited = isolation().limits
const filtered = walled && isolation().filter
const perl = findCommand('perl') ?? 'perl'

let home: ReturnType<typeof tempFolder>
let evidence: string
beforeAll(() => {
  home = tempFolder()
  mkdirSync(join(home.path, 'exhibit'))
  evidence = join(home.path, 'exhibit', 'one.jpg')
  writeFileSync(evidence, 'this one')
  writeFileSync(join(home.path, 'exhibit', 'other.jpg'), 'another')
})
afterAll(() => home[Symbol.dispose]())

const quiet = new AbortController().signal

/** Starts a script of Perl by the door that every decoder goes through. */
function decoder(script: string, bounds: Partial<typeof limits> = {}): Promise<DecoderChild> {
  const command = { command: perl, args: ['-e', script, inputOfChild(evidence)], reservedBytes: 0 }
  return startDecoder(evidence, command, { ...limits, ...bounds }, quiet)
}

async function attack(script: string, bounds: Partial<typeof limits> = {}): Promise<{ said: string; problem: string | null }> {
  await using child = await decoder(script, bounds)
  child.side.resume()
  let said = ''
  for await (const chunk of child.output as AsyncIterable<Buffer>) said += chunk.toString('latin1')
  return { said, problem: childProblem(await child.end)?.code ?? null }
}

describe.skipIf(findCommand('perl') === null || process.platform === 'win32')('a decoder that turned against its host', () => {
  test('reads its one input', async () => {
    expect(await attack('open(F, "<", $ARGV[0]) or die; print <F>')).toEqual({ said: 'this one', problem: null })
  })

  describe.skipIf(!walled)('behind a wall of bubblewrap', () => {
    test.each([
      ['/etc/passwd', () => '/etc/passwd'],
      ['another file of the exhibit', () => join(home.path, 'exhibit', 'other.jpg')],
      ['its input by the name it has outside', () => evidence],
      ['the memory of a process', () => '/proc/self/mem'],
    ])('cannot open %s', async (_what, path) => {
      const { said, problem } = await attack(`open(F, "<", "${path()}") or die "$!\\n"; print <F>`)
      expect({ said, problem }).toEqual({ said: '', problem: 'content-broken' })
    })

    test('sees no folder but those of programs', async () => {
      const { said } = await attack('print join(" ", sort grep { -d } glob("/*"))')
      const programs = /^\/(usr|bin|sbin|lib\d*|libx32|opt|nix|gnu|etc|dev)$/
      expect(said.split(' ').filter((folder) => !programs.test(folder))).toEqual([])
    })

    test('cannot write anywhere, and leaves nothing', async () => {
      for (const path of [join(home.path, 'exhibit', 'left'), '/left', '/tmp/wordveil-left', '/dev/left', '/usr/left', '/input'])
        expect(await attack(`open(F, ">", "${path}") or die "$!\\n"; print "open"`)).toMatchObject({ said: '', problem: 'content-broken' })
      expect(readdirSync(join(home.path, 'exhibit')).sort()).toEqual(['one.jpg', 'other.jpg'])
      expect(readFileSync(evidence, 'utf8')).toBe('this one')
    })

    test('cannot reach a server on this machine', async () => {
      let visits = 0
      const server = createServer(() => (visits += 1)).listen(0, '127.0.0.1')
      await new Promise((resolve) => server.once('listening', resolve))
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      const script = `use Socket; socket(S, PF_INET, SOCK_STREAM, 0) or die "socket: $!\\n";
        connect(S, sockaddr_in(${port}, inet_aton("127.0.0.1"))) or die "connect: $!\\n"; print "reached"`
      expect(await attack(script)).toEqual({ said: '', problem: 'content-broken' })
      expect(visits).toBe(0)
      server.close()
    })

    test('has none of the capabilities of root, and sees no other process', async () => {
      const { said } = await attack('print kill(0, 2 .. 5000), " ", $< == 0 ? "root" : "nobody"')
      expect(said).toMatch(/^[01] nobody$/)
    })
  })

  describe.skipIf(!filtered)('behind a filter of system calls', () => {
    test('cannot start a process', async () => {
      expect(
        await attack('my $n = 0; for (1 .. 50) { my $p = fork(); defined $p ? $n++ : 0; exit if defined $p && !$p } print $n'),
      ).toEqual({
        said: '0',
        problem: null,
      })
    })

    test('cannot make a namespace or look into a process', async () => {
      const calls = process.arch === 'arm64' ? [97, 117] : [272, 101]
      expect((await attack(`print join(",", map { syscall($_, 0x10000000, 0, 0, 0) } ${calls.join(',')})`)).said).toBe('-1,-1')
    })
  })

  describe.skipIf(!limited)('under limits', () => {
    test('that takes more memory than it may is a problem', async () => {
      expect((await attack('my @all; push @all, "x" x 50_000_000 for 1 .. 40; print "got it"')).said).toBe('')
      expect((await attack('my @all; push @all, "x" x 50_000_000 for 1 .. 40')).problem).toBe('memory-limit')
    })

    test('that uses up its processor time is told so and then ended by the kernel', { timeout: 60_000 }, () => {
      const allowance = { dataBytes: 2e8, cpuSeconds: 1, writtenBytes: 0, openFiles: 64 }
      const program = { command: perl, args: ['-e', '$SIG{XCPU} = sub { syswrite STDOUT, "told" }; 1 while 1'], reads: [] }
      const { command, args, filter } = walledDecoder(program, allowance, 'nothing')
      writeFileSync(join(home.path, 'filter'), filter ?? '')
      const pipes = ['ignore', 'pipe', 'pipe', 'ignore', 'ignore', openSync(join(home.path, 'filter'), 'r')] as const
      const { stdout, signal, status } = spawnSync(command, args, { stdio: [...pipes], timeout: 50_000 })
      expect(stdout.toString()).toMatch(/^told/)
      expect(signal ?? signalOfCode(status)).toBe('SIGKILL')
    })
  })

  test.each(['sleep 600', '1 while 1'])('that does %j beyond its time is ended', async (script) => {
    expect((await attack(script, { wallSeconds: 1 })).problem).toBe('time-limit')
  })

  test('that never stops talking takes its time and no memory of ours', async () => {
    await using child = await decoder('print STDERR "x" x 65536 while 1', { wallSeconds: 2 })
    child.side.resume()
    child.output.resume()
    const end = await child.end
    expect(childProblem(end)?.code).toBe('time-limit')
    expect(end.errors.length).toBeLessThanOrEqual(8192)
  })

  test('that dies of a fault is a decoder that crashed', async () => {
    expect((await attack('kill "SEGV", $$; sleep 5')).problem).toBe('decoder-crashed')
  })

  test.skipIf(!walled && findCommand('setpriv') === null)('does not outlive the one who started it, not even by SIGKILL', async () => {
    const parent = spawnParent()
    const [pid = 0] = await pidsOf(parent)
    expect(runs(pid)).toBe(true)
    parent.kill('SIGKILL')
    for (let tries = 0; tries < 200 && runs(pid); tries += 1) await sleep(20)
    expect(runs(pid)).toBe(false)
  })
})

/** A process that starts a decoder which waits, and says which. */
function spawnParent(): ChildProcess {
  const code = `import { startDecoder } from ${JSON.stringify(join(import.meta.dirname, '..', 'media', 'decoder-child.ts'))}
    const limits = ${JSON.stringify({ ...limits, wallSeconds: 600 })}
    const command = { command: ${JSON.stringify(perl)}, args: ['-e', '$| = 1; print 1; sleep 600'], reservedBytes: 0 }
    const child = await startDecoder(${JSON.stringify(evidence)}, command, limits, new AbortController().signal)
    child.output.once('data', () => process.stdout.write('started'))`
  return spawn(process.execPath, ['--no-warnings', '--input-type=module-typescript', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
}

/** The processes below another, the lowest first, once it says that it has started them. */
async function pidsOf(parent: ChildProcess): Promise<number[]> {
  await new Promise((resolve) => parent.stdout?.once('data', resolve))
  const below: number[] = []
  for (let pid = parent.pid; pid !== undefined; ) {
    const list: string = existsSync(`/proc/${pid}/task/${pid}/children`) ? readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8') : ''
    const [child] = list
      .trim()
      .split(' ')
      .filter((text) => text !== '')
    if (child !== undefined) below.unshift(Number(child))
    pid = child === undefined ? undefined : Number(child)
  }
  return below
}

function runs(pid: number): boolean {
  return existsSync(`/proc/${pid}/status`) && !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
}
