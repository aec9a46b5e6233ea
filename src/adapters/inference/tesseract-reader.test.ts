import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { tempFolder } from '../../../test/temp-folder.ts'
import { openTesseractCommand } from './tesseract-command.ts'
import { type TextEngine, tesseractId } from './tesseract-engine.ts'
import { keepTesseract } from './tesseract-kept.ts'
import { openTesseractModule } from './tesseract-module.ts'
import { openTesseractPages } from './tesseract-pages.ts'
import { runTesseract } from './tesseract-process.ts'
import { openTesseract } from './tesseract-reader.ts'
import { linesOfTable } from './tesseract-table.ts'

async function sign() {
  const text =
    '<svg width="700" height="120"><rect width="700" height="120" fill="white"/><text x="30" y="80" font-size="56" font-family="sans-serif">Second floor 42</text></svg>'
  const { data, info } = await sharp(Buffer.from(text)).flatten().removeAlpha().raw().toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, data }
}

const engines: readonly [string, () => Promise<TextEngine | null>][] = [
  ['command', () => openTesseractCommand('tesseract')],
  ['module', openTesseractModule],
]

describe.each(engines)('tesseract as a %s', (kind, open) => {
  test('reads a line with its place and knows its version and data', { timeout: 60_000 }, async (context) => {
    await using engine = await open()
    if (engine === null) return context.skip()
    const [line] = await engine.read(await sign(), ['eng'])
    expect(line?.text).toBe('Second floor 42')
    expect(line?.confidence).toBeGreaterThan(0.8)
    expect(line?.box.x).toBeCloseTo(30 / 700, 1)
    expect(engine.ref).toMatchObject({
      id: tesseractId,
      version: expect.stringContaining(kind),
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    expect(engine.languages).toEqual(engine.languages.toSorted())
    return undefined
  })
})

describe('a kept tesseract', () => {
  test('reads page after page as a fresh one does, in any order of languages', { timeout: 60_000 }, async (context) => {
    await using kept = await openTesseractCommand('tesseract')
    if (kept === null) return context.skip()
    const [first = 'eng', second = first] = kept.languages
    const blank = { width: 60, height: 40, data: new Uint8Array(60 * 40 * 3).fill(255) }
    const read = async (languages: readonly string[]) => {
      await using fresh = await openTesseractCommand('tesseract')
      return await fresh?.read(await sign(), languages)
    }
    for (const languages of [[first, second], [second], [first, second], ['eng'], [second]]) {
      expect(await kept.read(await sign(), languages)).toEqual(await read(languages))
      expect(await kept.read(blank, languages)).toEqual([])
    }
    return undefined
  })

  test('is started again after it failed', { timeout: 60_000 }, async () => {
    using folder = tempFolder()
    const path = join(folder.path, 'tesseract')
    const failing = '#!/bin/sh\nexit 3\n'
    writeFileSync(path, failing)
    chmodSync(path, 0o755)
    using pages = keepTesseract(path)
    const png = new Uint8Array(8)
    await expect(pages.read(png, ['eng'])).rejects.toMatchObject({ code: 'analyzer-failed' })
    const answering =
      "#!/bin/sh\ncase $* in *filelist*) read a; read b; printf 'level\\n5\\tx\\n1\\t2\\t0\\n'; read c;; *) cat >/dev/null; printf 'level\\n5\\tx\\n';; esac\n"
    writeFileSync(path, answering)
    expect(await pages.read(png, ['eng'])).toContain('5\tx')
  })

  test('is stopped when it takes too long, and when it writes without end', { timeout: 60_000 }, async (context) => {
    if (process.platform !== 'linux') return context.skip()
    using folder = tempFolder()
    const path = join(folder.path, 'tesseract')
    for (const [script, code] of [
      ['exec sleep 30', 'time-limit'],
      ['exec yes', 'memory-limit'],
    ]) {
      writeFileSync(path, `#!/bin/sh\n${script}\n`)
      chmodSync(path, 0o755)
      using pages = await openTesseractPages(path, [], { seconds: 1, outputBytes: 1000 })
      await expect(pages.read(new Uint8Array(8))).rejects.toMatchObject({ code })
    }
    return undefined
  })
})

describe('openTesseract', () => {
  test('falls back to what npm carries where no command is installed', async () => {
    await using engine = await openTesseract({ command: 'no-such-program' })
    expect(engine.ref.version).toContain('module')
    expect(engine.languages).toEqual(['ara', 'deu', 'ell', 'eng', 'fra', 'heb', 'hin', 'jpn', 'kor', 'spa', 'swe', 'tha', 'ukr'])
  })
})

describe('openTesseract with a command that knows few languages', () => {
  test('takes what npm carries', async () => {
    using folder = tempFolder()
    const path = join(folder.path, 'tesseract')
    writeFileSync(join(folder.path, 'eng.traineddata'), 'x')
    writeFileSync(path, `#!/bin/sh\ncase "$1" in --version) echo tesseract 5.3.0;; *) printf 'List in "${folder.path}":\neng\n';; esac\n`)
    chmodSync(path, 0o755)
    await using command = await openTesseractCommand(path)
    expect(command?.languages).toEqual(['eng'])
    await using engine = await openTesseract({ command: path })
    expect(engine.ref.version).toContain('module')
  })
})

describe('runTesseract', () => {
  const limits = { seconds: 1, outputBytes: 1000 }

  function program(script: string) {
    const folder = tempFolder()
    const path = join(folder.path, 'program')
    writeFileSync(path, `#!/bin/sh\n${script}\n`)
    chmodSync(path, 0o755)
    return { path, [Symbol.dispose]: () => folder[Symbol.dispose]() }
  }

  test('a program that takes too long is stopped', async () => {
    using slow = program('exec sleep 30')
    await expect(runTesseract(slow.path, [], new Uint8Array(), limits)).rejects.toMatchObject({ code: 'time-limit' })
  })

  test('a program that writes without end is stopped', async () => {
    using loud = program('exec yes')
    await expect(runTesseract(loud.path, [], new Uint8Array(), limits)).rejects.toMatchObject({ code: 'memory-limit' })
  })

  test('a program that fails or is missing is a problem, not an empty page', async () => {
    using broken = program('exit 3')
    await expect(runTesseract(broken.path, [], new Uint8Array(1_000_000), limits)).rejects.toMatchObject({ code: 'analyzer-failed' })
    await expect(runTesseract('no-such-program', [], new Uint8Array(), limits)).rejects.toMatchObject({ code: 'analyzer-failed' })
  })
})

describe('linesOfTable', () => {
  const word = (line: number, left: number, width: number, text: string, confidence = 90) =>
    `5\t1\t1\t1\t${line}\t1\t${left}\t10\t${width}\t20\t${confidence}\t${text}`
  const page = { width: 200, height: 100 }

  test('words of a line are joined, with the box around them', () => {
    const table = ['level\tpage_num', word(1, 20, 40, 'Second'), word(1, 70, 30, 'floor', 70), word(2, 20, 10, 'B')].join('\n')
    expect(linesOfTable(table, page)).toEqual([
      { text: 'Second floor', box: { x: 0.1, y: 0.1, width: 0.4, height: 0.2 }, confidence: expect.closeTo(0.809, 3) },
      { text: 'B', box: { x: 0.1, y: 0.1, width: 0.05, height: 0.2 }, confidence: 0.9 },
    ])
  })

  test('letters of scripts without word gaps are joined where the picture shows no gap', () => {
    const table = [word(1, 20, 18, '기'), word(1, 40, 18, '술'), word(1, 80, 18, '로')].join('\n')
    expect(linesOfTable(table, page)[0]?.text).toBe('기술 로')
  })
})
