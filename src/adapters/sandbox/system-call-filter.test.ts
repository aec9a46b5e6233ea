import { describe, expect, test } from 'vitest'
import { systemCallFilter } from './system-call-filter.ts'
import { systemCalls } from './system-calls.ts'

const allowed = 0x7fff0000
const killed = 0x80000000
const refused = 0x00050001
const absent = 0x00050000 | 38
const processors = { x64: 0xc000003e, arm64: 0xc00000b7 }

/** Runs a filter as the kernel does: the answer to one call. */
function answer(filter: Buffer, call: { number: number; processor: number; first?: number }): number {
  const seen = new Map([
    [0, call.number],
    [4, call.processor],
    [16, call.first ?? 0],
  ])
  let held = 0
  for (let at = 0; at * 8 < filter.length; at += 1) {
    const [code, yes, no, value] = [
      filter.readUInt16LE(at * 8),
      filter.readUInt8(at * 8 + 2),
      filter.readUInt8(at * 8 + 3),
      filter.readUInt32LE(at * 8 + 4),
    ]
    if (code === 0x06) return value
    if (code === 0x20) held = seen.get(value) ?? 0
    else if (code === 0x15) at += held === value ? yes : no
    else if (code === 0x35) at += held >= value ? yes : no
    else if (code === 0x45) at += (held & value) !== 0 ? yes : no
    else throw new Error(`no such instruction ${code}`)
  }
  throw new Error('the filter ends without an answer')
}

describe.each(['x64', 'arm64'] as const)('the filter of system calls on %s', (name) => {
  const processor = processors[name]
  const decoder = systemCallFilter('decoder', name) ?? Buffer.alloc(0)
  const worker = systemCallFilter('worker', name) ?? Buffer.alloc(0)
  const ask = (filter: Buffer, call: keyof typeof systemCalls, first?: number) =>
    answer(filter, { number: systemCalls[call][name] ?? 0, processor, ...(first === undefined ? {} : { first }) })

  test('ends a program that calls as another processor would', () => {
    expect(answer(decoder, { number: 0, processor: 0x40000003 })).toBe(killed)
  })

  test('lets a decoder read and write, and make threads but neither processes nor namespaces', () => {
    expect(answer(decoder, { number: name === 'x64' ? 0 : 63, processor })).toBe(allowed)
    expect(ask(decoder, 'clone', 0x003d0f00)).toBe(allowed)
    expect(ask(decoder, 'clone', 17)).toBe(refused)
    expect(ask(decoder, 'clone', 0x10000000 | 17)).toBe(refused)
    expect(ask(decoder, 'clone3')).toBe(absent)
  })

  test.each(['socket', 'connect', 'bind', 'mount', 'unshare'] as const)('keeps %s from a decoder', (call) => {
    expect(ask(decoder, call, 1)).toBe(refused)
  })

  test.each(['ptrace', 'keyctl', 'bpf', 'perf_event_open', 'userfaultfd', 'init_module', 'kexec_load', 'setns'] as const)(
    'keeps %s from decoders and workers',
    (call) => {
      expect([ask(decoder, call), ask(worker, call)]).toEqual([refused, refused])
    },
  )

  test('lets a worker make walls, and sockets of this machine alone', () => {
    expect([ask(worker, 'mount'), ask(worker, 'unshare'), ask(worker, 'clone', 0x10000000 | 17)]).toEqual([allowed, allowed, allowed])
    expect([1, 16, 2, 10, 17].map((family) => ask(worker, 'socket', family))).toEqual([allowed, allowed, refused, refused, refused])
  })
})

test('on x64 the calls under other numbers do not exist', () => {
  const filter = systemCallFilter('decoder', 'x64') ?? Buffer.alloc(0)
  expect(answer(filter, { number: 0x40000000 + 41, processor: processors.x64 })).toBe(absent)
})

test('a processor whose numbers are not known has no filter', () => {
  expect(systemCallFilter('decoder', 'riscv64')).toBeNull()
})
