import { setImmediate as tick } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { createTurns } from './turns.ts'

/** Records what happens in which order. */
function recorder() {
  const said: string[] = []
  const work = (name: string) => async () => {
    said.push(`${name} begins`)
    await tick()
    said.push(`${name} ends`)
    return name
  }
  return { said, work }
}

describe('turns', () => {
  test('are had one at a time, in the order of asking', async () => {
    const { said, work } = recorder()
    const turns = createTurns()
    expect(await Promise.all(['a', 'b', 'c'].map((name) => turns.take(work(name))))).toEqual(['a', 'b', 'c'])
    expect(said).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
  })

  test('are lent while one waits, who goes on before those that never had one', async () => {
    const { said, work } = recorder()
    const turns = createTurns()
    const lender = async () => {
      said.push('lender begins')
      await turns.lend(work('wait'))
      said.push('lender ends')
    }
    const longer = async () => {
      await work('long')()
      await work('longer')()
    }
    await Promise.all([turns.take(lender), turns.take(longer), turns.take(work('last'))])
    expect(said.indexOf('long begins')).toBeLessThan(said.indexOf('wait ends'))
    expect(said.slice(-4)).toEqual(['longer ends', 'lender ends', 'last begins', 'last ends'])
  })

  test('go on after a failure, lent or not', async () => {
    const { said, work } = recorder()
    const turns = createTurns()
    const fail = () => Promise.reject(new Error('broken'))
    const results = await Promise.allSettled([turns.take(fail), turns.take(() => turns.lend(fail)), turns.take(work('a'))])
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled'])
    expect(said).toEqual(['a begins', 'a ends'])
  })
})
