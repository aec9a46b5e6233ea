import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { tempFolder } from '../../test/temp-folder.ts'

/** Writes the addresses of all modules that a program loaded as its last line. */
const telling = `
import { registerHooks } from 'node:module'
const loaded = []
registerHooks({ load: (url, context, next) => { loaded.push(url); return next(url, context) } })
process.on('exit', () => process.stdout.write('\\n' + JSON.stringify(loaded)))`

function loadedBy(...args: string[]): readonly string[] {
  const hook = `data:text/javascript,${encodeURIComponent(telling)}`
  const { stdout } = spawnSync(process.execPath, ['--import', hook, join(import.meta.dirname, 'cli.ts'), ...args], { encoding: 'utf8' })
  return z.array(z.string()).parse(JSON.parse(stdout.slice(stdout.lastIndexOf('\n'))))
}

const slowToLoad =
  /\/node_modules\/(?:sharp|onnxruntime-node|fastify|@myriaddreamin|@huggingface|tesseract\.js|exiftool-vendored|koffi|tinyld)\//

test('a short command loads no decoder, no model and no server, which would be most of the time that it takes', { timeout: 30_000 }, () => {
  using home = tempFolder()
  for (const args of [['--help'], ['pause', '--case', 'K 1', '--data', join(home.path, 'none')]]) {
    const loaded = loadedBy(...args)
    expect(loaded.some((url) => url.endsWith('/src/cli/pause.ts'))).toBe(true)
    expect(loaded.some((url) => url.endsWith('/src/adapters/store/workspace.ts'))).toBe(args[0] === 'pause')
    expect(loaded.filter((url) => slowToLoad.test(url))).toEqual([])
  }
})
