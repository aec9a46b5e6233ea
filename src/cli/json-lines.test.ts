import { expect, test } from 'vitest'
import { gather } from '../../test/gather.ts'
import { jsonLines } from './json-lines.ts'

async function* each(items: readonly unknown[]): AsyncGenerator<unknown> {
  yield* items
}

test.each([[[]], [[{ path: 'a\nb', problem: { code: 'empty-file', detail: null } }]], [['one', 2, { three: [3, []] }, null]]])(
  'a list that arrives one by one is written as one that is held: %j',
  async (items) => {
    const record = { reference: 'K 1', counts: { files: 2, by: {} }, first: items, empty: [], absent: null, last: items }
    const lines = await gather(jsonLines({ ...record, first: each(items), last: each(items) }))
    expect(lines.join('\n')).toBe(JSON.stringify(record, null, 2))
    expect(lines.length).toBeGreaterThan(6)
  },
)
