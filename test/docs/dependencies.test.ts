import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

interface Package {
  readonly dependencies: Readonly<Record<string, string>>
  readonly optionalDependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

const root = join(import.meta.dirname, '..', '..')
const declared = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Package
const rows = readFileSync(join(root, 'docs', 'decisions', 'dependencies.md'), 'utf8').matchAll(/^\| `([^`]+)`[^|]*\| ([^ |]+) \|/gm)
const registered = [...rows].map(([, name, version]) => `${name} ${version}`)

test('every dependency has its line with the version in use in docs/decisions/dependencies.md, and no line is left over', () => {
  const all = { ...declared.dependencies, ...declared.optionalDependencies, ...declared.devDependencies }
  expect(registered.toSorted()).toEqual(
    Object.entries(all)
      .map(([name, version]) => `${name} ${version}`)
      .toSorted(),
  )
})
