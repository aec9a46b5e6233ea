import { expect, test } from 'vitest'
import { problemsOf } from './problems-of-medium.ts'

test('what went wrong with a medium comes before what is wrong where it lies, and each problem of its places once', () => {
  const broken = { code: 'content-broken', detail: null } as const
  const damaged = (detail: string) => ({ problem: { code: 'archive-entry-damaged', detail } as const })
  const files = [{ problem: null }, damaged('size 1 != 2'), damaged('size 1 != 3')]
  expect(problemsOf({ problems: [broken], files })).toEqual([broken, { code: 'archive-entry-damaged', detail: 'size 1 != 2' }])
  expect(problemsOf({ problems: [], files: [{ problem: null }] })).toEqual([])
})
