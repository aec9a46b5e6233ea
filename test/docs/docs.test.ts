import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const pages = ['README.md', 'THIRD-PARTY.md', 'samples/SOURCES.md', ...globSync('docs/**/*.md', { cwd: root })]
const operatorGuide = read('docs/guide/operator.md')

/** Made by running or building, so not there in a fresh checkout. */
const made = /^(out|dist|models\/weights|node_modules|coverage)(\/|$)/

/** What in back-quotes names a path of this repository: it begins with one of its folders, or is a file of its top. */
function pathsIn(page: string): readonly string[] {
  const quoted = [
    ...read(page)
      .replaceAll(/```[\s\S]*?```/g, '')
      .matchAll(/`([^`\n]+)`/g),
  ].map(([, text = '']) => text)
  // A link begins at its page.
  const linked = [...read(page).matchAll(/\]\((?!https?:)([^)#\s]+)\)/g)].map(([, text = '']) => join(dirname(page), text))
  const top = new Set(readdirSync(root))
  return [...quoted.filter((text) => top.has(text.split('/')[0] ?? '') && !/[*…]/.test(text)), ...linked].filter((path) => !made.test(path))
}

describe('the documents', () => {
  test('are looked at', () => {
    expect(pages.length).toBeGreaterThan(10)
    expect(pages.flatMap(pathsIn).length).toBeGreaterThan(50)
  })

  test.each(pages)('%s names only paths that exist', (page) => {
    expect(pathsIn(page).filter((path) => !exists(path))).toEqual([])
  })

  test('the guide for operators tells of every command', () => {
    const commands = [...read('src/cli/program.ts').matchAll(/from '\.\/([a-z]+)\.ts'/g)].map(([, name]) => name)
    expect(commands.length).toBeGreaterThan(5)
    expect(commands.filter((name) => !operatorGuide.includes(`\`wordveil ${name}`))).toEqual([])
  })

  test('the guide for operators tells of every option', () => {
    const options = globSync('src/cli/*.ts', { cwd: root }).flatMap((path) =>
      [...read(path).matchAll(/'(--[a-z-]+)/g)].map(([, name = '']) => name),
    )
    expect(options.length).toBeGreaterThan(8)
    expect([...new Set(options)].filter((name) => !operatorGuide.includes(name))).toEqual([])
  })

  test('the guide for operators tells of every setting in the environment', () => {
    const sources = globSync('{src,scripts,test}/**/*.{ts,mjs}', { cwd: root }).filter((path) => !path.startsWith(join('test', 'docs')))
    const settings = new Set(sources.flatMap((path) => read(path).match(/\bWORDVEIL_[A-Z_]+/g) ?? []))
    expect(settings.size).toBeGreaterThan(3)
    expect([...settings].filter((name) => !operatorGuide.includes(`\`${name}\``))).toEqual([])
  })

  test('the guide for operators tells of every language', () => {
    const locales = readdirSync(join(root, 'src', 'language', 'locales'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(locales.filter(({ name }) => !operatorGuide.includes(`(\`${name}\`)`))).toEqual([])
  })

  test('every model has its card', () => {
    const manifests = globSync('models/*.json', { cwd: root }).map((path) => JSON.parse(read(path)) as { id: string; card: string })
    expect(manifests.length).toBeGreaterThan(5)
    expect(manifests.filter(({ card }) => !existsSync(join(root, card))).map(({ id, card }) => `${id}: ${card}`)).toEqual([])
  })
})

/** A path, or a program with its arguments after it. */
function exists(path: string): boolean {
  return existsSync(join(root, path)) || existsSync(join(root, path.split(' ')[0] ?? ''))
}
