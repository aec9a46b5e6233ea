import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { inspectImports } from './inspect-imports.ts'

const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

/** A checkout with only these sources, by path under `src`. */
function planted(sources: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'wordveil-imports-'))
  folders.push(root)
  for (const [path, text] of Object.entries(sources)) {
    const whole = join(root, 'src', path)
    mkdirSync(dirname(whole), { recursive: true })
    writeFileSync(whole, text)
  }
  return root
}

const violations = (sources: Readonly<Record<string, string>>) => inspectImports(planted(sources)).violations

describe('the rings', () => {
  test('fail when no module was looked at', () => {
    expect(inspectImports(planted({}))).toEqual({ modules: 0, violations: ['no module was looked at: the check is blind'] })
  })

  test('let an outer ring import an inner one', () => {
    const sources = {
      'domain/id.ts': 'export const a = 1',
      'application/run.ts': `import { a } from '../domain/id.ts'\nexport const b = a`,
    }
    expect(inspectImports(planted(sources))).toEqual({ modules: 2, violations: [] })
  })

  test.each([
    ['an import', `import { a } from '../application/run.ts'\nexport const b = a`],
    ['a type import', `import type { A } from '../application/run.ts'\nexport type B = A`],
    ['a re-export', `export * from '../application/run.ts'`],
    ['a named re-export', `export { a } from '../application/run.ts'`],
    ['a dynamic import', `export const b = () => import('../application/run.ts')`],
    ['an import inside a type', `export type B = import('../application/run.ts').A`],
    ['a typeof import', `export type B = typeof import('../application/run.ts')`],
  ])('refuse %s that points outwards', (_name, text) => {
    const sources = { 'domain/id.ts': text, 'application/run.ts': 'export const a = 1\nexport type A = number' }
    expect(violations(sources)).toEqual(['src/domain/id.ts imports src/application/run.ts, which domain may not'])
  })

  test.each([
    ['domain', 'zod', 'zod'],
    ['domain', 'node:fs', 'node:fs'],
    ['analysis', 'node:crypto', 'node:crypto'],
    ['web', 'node:path', 'node:path'],
    ['contract', 'node:http', 'node:http'],
    ['domain', '@scope/name/deep', '@scope/name'],
  ])('refuse in %s the package %s', (ring, specifier, name) => {
    expect(violations({ [`${ring}/x.ts`]: `import '${specifier}'` })).toEqual([`src/${ring}/x.ts imports ${name}, which ${ring} may not`])
  })

  test('refuse the web page what only the server knows', () => {
    const sources = { 'web/app.tsx': `import '../application/run.ts'`, 'application/run.ts': '' }
    expect(violations(sources)).toEqual(['src/web/app.tsx imports src/application/run.ts, which web may not'])
  })

  test('refuse a folder that has no place in them', () => {
    expect(violations({ 'utils/x.ts': '' })).toEqual(['src/utils/x.ts lies in no known ring (src/utils)'])
  })

  test('leave tests free to use other rings', () => {
    expect(violations({ 'application/run.test.ts': `import '../adapters/store.ts'`, 'adapters/store.ts': '' })).toEqual([])
  })

  test('fail on an import that leads nowhere and on a source that does not parse', () => {
    expect(() => violations({ 'domain/id.ts': `import './gone.ts'` })).toThrow('src/domain/gone.ts, which does not exist')
    expect(() => violations({ 'domain/id.ts': 'export const = 1' })).toThrow('does not parse')
  })
})

describe('the wall around sharing', () => {
  test('finds the way to pixels at any depth, by types too', () => {
    const sources = {
      'application/share/seal.ts': `import '../case/read.ts'`,
      'application/case/read.ts': `import type { Picture } from '../../analysis/pixels/picture.ts'`,
      'analysis/pixels/picture.ts': '',
    }
    const way = 'src/application/share/seal.ts → src/application/case/read.ts → src/analysis/pixels/picture.ts'
    expect(violations(sources)).toEqual([`sharing reaches pixels: ${way}`])
  })

  test('finds a package that decodes pictures', () => {
    const sources = { 'application/share/seal.ts': `import sharp from 'sharp'` }
    expect(violations(sources)).toEqual(['sharing reaches pixels: src/application/share/seal.ts → sharp'])
  })

  test('lets sharing use the domain', () => {
    expect(violations({ 'application/share/seal.ts': `import '../../domain/share.ts'`, 'domain/share.ts': '' })).toEqual([])
  })
})

describe('cycles', () => {
  test('are found over several modules, and by types', () => {
    const sources = {
      'domain/a.ts': `import './b.ts'`,
      'domain/b.ts': `import type { C } from './c.ts'`,
      'domain/c.ts': `import './a.ts'\nimport './d.ts'`,
      'domain/d.ts': '',
    }
    expect(violations(sources)).toEqual(['import cycle: src/domain/a.ts ↔ src/domain/b.ts ↔ src/domain/c.ts'])
  })

  test('are not seen where two modules import the same third', () => {
    expect(violations({ 'domain/a.ts': `import './c.ts'\nimport './b.ts'`, 'domain/b.ts': `import './c.ts'`, 'domain/c.ts': '' })).toEqual(
      [],
    )
  })
})
