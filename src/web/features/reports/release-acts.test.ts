import { expect, test } from 'vitest'
import { mayRelease, releaseName, waitsFor, writingStep } from './release-acts.ts'

const anna = { id: 'p-1', role: 'investigator' } as const
const by = (id: string) => ({ by: { id } })

test.each([
  ['a prepared one waits for whoever prepared it', 'waits', [], anna, true],
  ['one confirmed once waits for somebody else', 'waits-for-second', [by('p-2')], anna, true],
  ['one confirmed once does not wait for the same person', 'waits-for-second', [by('p-1')], anna, false],
  ['none waits for a second reader', 'waits', [], { id: 'p-3', role: 'second-reader' }, false],
  ['a released one waits for nobody', 'released', [by('p-2')], anna, false],
  ['an overtaken one waits for nobody', 'overtaken', [], anna, false],
] as const)('of releases, %s', (_, state, confirmations, me, expected) => {
  expect(waitsFor({ state, writing: false, confirmations }, me)).toBe(expected)
})

test('a release whose files are being written waits for nobody', () => {
  expect(waitsFor({ state: 'waits', writing: true, confirmations: [] }, anna)).toBe(false)
})

test('investigators and supervisors release', () => {
  expect((['investigator', 'second-reader', 'supervisor'] as const).filter(mayRelease)).toEqual(['investigator', 'supervisor'])
})

test('a release is named by the beginning of its id', () => {
  expect(releaseName(`l-${'1a2b3c4d'.repeat(3)}`)).toBe('1a2b3c4d')
})

test.each([
  [{ asked: 'no', isWriting: false, hasFailed: true }, 'idle'],
  [{ asked: 'no', isWriting: true, hasFailed: false }, 'writing'],
  [{ asked: 'sending', isWriting: false, hasFailed: true }, 'writing'],
  [{ asked: 'taken', isWriting: true, hasFailed: false }, 'writing'],
  [{ asked: 'taken', isWriting: false, hasFailed: false }, 'written'],
  [{ asked: 'taken', isWriting: false, hasFailed: true }, 'failed'],
] as const)('writing, seen as %o, is %s', (seen, step) => {
  expect(writingStep(seen)).toBe(step)
})
