import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { tempFolder } from '../../../test/temp-folder.ts'
import { isolation } from '../sandbox/isolation.ts'
import { linksIn } from '../sandbox/visible-folders.ts'
import { workerCommand, workerEnvironment } from './worker-command.ts'

/** Starts a script as a worker is started, and gives what it says first and what runs below it. */
async function worker(folder: string, code: string, reads: readonly string[]) {
  const program = join(folder, 'program.mjs')
  writeFileSync(program, code)
  const filter = join(folder, 'filter')
  const command = workerCommand({ program, arguments: [], reads: [program, ...reads] })
  writeFileSync(filter, command.filter ?? '')
  // A parent of its own, which can be killed.
  const parent = `import { spawn } from 'node:child_process'; import { openSync } from 'node:fs'
    spawn(${JSON.stringify(command.command)}, ${JSON.stringify(command.args)}, { stdio: ['ignore', 1, 2, 'ignore', 'ignore', openSync(${JSON.stringify(filter)}, 'r')] })
    setTimeout(() => {}, 600_000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', parent], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: workerEnvironment(process.env),
  })
  const said = await new Promise<string>((resolve) => child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString('utf8'))))
  return { said, child }
}

function below(pid: number): number[] {
  const list = `/proc/${pid}/task/${pid}/children`
  const children = existsSync(list) ? readFileSync(list, 'utf8').trim().split(' ').filter(Boolean).map(Number) : []
  return [...children, ...children.flatMap(below)]
}

describe.skipIf(!isolation().workers)('a worker behind its wall', () => {
  test('reads its exhibits and nothing else, writes to memory alone, and has no network', { timeout: 60_000 }, async () => {
    using home = tempFolder()
    for (const name of ['exhibit', 'private']) {
      mkdirSync(join(home.path, name))
      writeFileSync(join(home.path, name, 'file'), name)
    }
    const code = `import { existsSync, readFileSync, writeFileSync } from 'node:fs'; import { networkInterfaces } from 'node:os'
      const tried = (work) => { try { work(); return 'done' } catch (error) { return error.code } }
      console.log(JSON.stringify({
        read: readFileSync(${JSON.stringify(join(home.path, 'exhibit', 'file'))}, 'utf8'),
        others: [${JSON.stringify(join(home.path, 'private'))}, '/etc/passwd', '/root', '/home', '/var'].filter((path) => existsSync(path)),
        altered: tried(() => writeFileSync(${JSON.stringify(join(home.path, 'exhibit', 'file'))}, 'x')),
        memory: tried(() => writeFileSync('/tmp/passing', 'x')),
        network: Object.keys(networkInterfaces()).filter((name) => name !== 'lo'),
      })); setTimeout(() => {}, 600_000)`
    const { said, child } = await worker(home.path, code, [join(home.path, 'exhibit')])
    child.kill('SIGKILL')
    expect(JSON.parse(said)).toEqual({ read: 'exhibit', others: [], altered: 'EROFS', memory: 'done', network: [] })
  })

  test('reads what links lead to, under their names, and nothing beside it', { timeout: 60_000 }, async () => {
    using home = tempFolder()
    const at = (...parts: string[]) => join(home.path, ...parts)
    for (const folder of ['store', 'models', 'disk']) mkdirSync(at(folder))
    for (const file of ['store/weights', 'store/other', 'disk/engine']) writeFileSync(at(file), file)
    mkdirSync(at('disk', 'net'))
    symlinkSync('../../store/weights', at('disk', 'net', 'weights'))
    symlinkSync('disk', at('first'))
    symlinkSync(at('first'), at('models', 'weights'))
    const paths = ['models/weights/engine', 'models/weights/net/weights', 'disk/engine', 'first/net/weights', 'store/other'].map((path) =>
      at(path),
    )
    const code = `import { existsSync } from 'node:fs'
      console.log(JSON.stringify(${JSON.stringify(paths)}.map((path) => existsSync(path)))); setTimeout(() => {}, 600_000)`
    const folders = [at('models'), at('models', 'weights')]
    const { said, child } = await worker(home.path, code, [...folders, ...folders.flatMap((folder) => linksIn(folder))])
    child.kill('SIGKILL')
    expect(JSON.parse(said)).toEqual([true, true, true, true, false])
  })

  test('dies with all below it when the program above it is killed', { timeout: 60_000 }, async () => {
    using home = tempFolder()
    const code = `import { spawn } from 'node:child_process'
      spawn('sleep', ['600'], { stdio: 'ignore' }).once('spawn', () => console.log('both run')); setInterval(() => {}, 1000)`
    const { child } = await worker(home.path, code, [])
    const pids = below(child.pid ?? 0)
    expect(pids.length).toBeGreaterThanOrEqual(3)
    child.kill('SIGKILL')
    const left = () =>
      pids.filter((pid) => existsSync(`/proc/${pid}/status`) && !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8')))
    for (let tries = 0; tries < 500 && left().length > 0; tries += 1) await sleep(20)
    expect(left()).toEqual([])
  })
})

test('a worker is given only the variables that it needs', () => {
  const all = { PATH: '/bin', SECRET: 'x', AWS_KEY: 'y', WORDVEIL_MODELS: '/models', OMP_NUM_THREADS: '1' }
  expect(workerEnvironment(all)).toEqual({ PATH: '/bin', WORDVEIL_MODELS: '/models', OMP_NUM_THREADS: '1' })
})
