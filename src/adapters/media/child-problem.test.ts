import { expect, test } from 'vitest'
import { childProblem, isForgetful } from './child-problem.ts'
import type { ChildEnd } from './watch-child.ts'

const end = (difference: Partial<ChildEnd>): ChildEnd => ({ reason: 'exit', code: 0, signal: null, errors: '', ...difference })

test('a decoder that ends well and says nothing has no problem', () => {
  expect(childProblem(end({}))).toBeNull()
})

test.each([
  ['time-limit', end({ reason: 'time-limit', code: null, signal: 'SIGKILL' })],
  ['time-limit', end({ code: null, signal: 'SIGXCPU' })],
  ['memory-limit', end({ code: 1, errors: 'x: Cannot allocate memory\n' })],
  ['memory-limit', end({ code: null, signal: 'SIGABRT', errors: 'JavaScript heap out of memory\n' })],
  ['too-large', end({ code: 1, errors: 'exceeds pixel limit: 9 × 9\n' })],
  ['decoder-crashed', end({ code: null, signal: 'SIGSEGV' })],
  ['no-picture-stream', end({ code: 1, errors: 'Stream specifier matches no streams.\n' })],
  ['format-unsupported', end({ code: 1, errors: 'Format not on whitelist\n' })],
  ['content-broken', end({ errors: '[h264] error while decoding MB 4 0\n' })],
  ['content-broken', end({ code: 69, errors: '' })],
] as const)('%s is told from how it ended', (code, ending) => {
  expect(childProblem(ending)?.code).toBe(code)
})

test('says how much was wrong, and never what the decoder said', () => {
  expect(childProblem(end({ errors: '/secret/name.mp4: bad\nworse\n' }))?.detail).toBe('decoder: exit code 0, 2 complaints')
})

test('being told to stop is no problem of the medium', () => {
  expect(() => childProblem(end({ reason: 'aborted' }))).toThrow('stopped')
})

test.each([
  [true, '[h264 @ 0x55c3] mmco: unref short failure\n    Last message repeated 3 times\n'],
  [false, '[h264 @ 0x55c3] mmco: unref short failure\n[h264 @ 0x55c3] Missing reference picture, default is 4\n'],
  [false, '[h264 @ 0x55c3] mmco: unref short failure\n'.repeat(200)],
])('whether it is %s that only pictures to be forgotten were missed is told by all that was said', (expected, errors) => {
  expect(isForgetful(end({ errors }))).toBe(expected)
  expect(isForgetful(end({ errors, code: 1 }))).toBe(false)
})
