import { expect, test } from 'vitest'
import { Problem } from './problem.ts'

test('a problem is an error with a code, what it means, and its cause', () => {
  const cause = new Error('underneath')
  const problem = new Problem('disk-full', 'spool', cause)
  expect(problem).toBeInstanceOf(Error)
  const { name, code, detail, message } = problem
  expect([name, code, detail, message]).toEqual(['Problem', 'disk-full', 'spool', 'There is no space left on the disk. (spool)'])
  expect(problem.cause).toBe(cause)
  expect(problem.record()).toEqual({ code: 'disk-full', detail: 'spool' })
  expect(new Problem('too-large').record()).toEqual({ code: 'too-large', detail: null })
})
