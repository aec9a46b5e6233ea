import { expect, test } from 'vitest'
import { type Observer, openNotebook } from '../../test/survival/observer.ts'
import { type Part, runParts } from './run-parts.ts'

/** Writes down, in order, what is printed and what is told. */
function recorder() {
  const stop = new AbortController()
  const said: string[] = []
  const observe = (part: string): Observer => ({
    stop: stop.signal,
    tell: (done, of) => void said.push(`${part} ${done}/${of}`),
    fault: (fault) => void said.push(`${part} fault: ${fault.split('\n')[0]}`),
  })
  const print = (rows: readonly (readonly [string, string])[]) => void said.push(...rows.map((row) => row.join(' = ')))
  return { stop, said, observe, print }
}

const counted = (name: string): Part => ({
  name,
  run: async ({ tell }) => {
    tell(1, 1)
    return { rows: [[name, '1']], faults: [] }
  },
})

test('the rows of a part are printed before the next part begins', async () => {
  const { said, ...run } = recorder()
  expect(await runParts([counted('kills'), counted('disks')], run)).toEqual([])
  expect(said).toEqual(['kills 1/1', 'kills = 1', 'disks 1/1', 'disks = 1'])
})

test('a part that fails is a fault, told at once, and the next one is run', async () => {
  const { said, ...run } = recorder()
  const failing: Part = { name: 'kills', run: () => Promise.reject(new Error('the undisturbed run ended with 3')) }
  const faults = await runParts([failing, counted('disks')], run)
  expect(faults).toEqual([expect.stringContaining('kills: Error: the undisturbed run ended with 3')])
  expect(said).toEqual(['kills fault: Error: the undisturbed run ended with 3', 'kills = failed', 'disks 1/1', 'disks = 1'])
})

test('after a stop the rows of what was done are printed, and what was not begun is named', async () => {
  const { said, stop, ...run } = recorder()
  const stopped: Part = {
    name: 'kills',
    run: async () => {
      stop.abort()
      return { rows: [['kills', '7']], faults: ['chain 3: lost an observation'] }
    },
  }
  const broken: Part = { name: 'workers', run: () => Promise.reject(new Error('never begun')) }
  expect(await runParts([stopped, broken], run)).toEqual(['kills: chain 3: lost an observation'])
  expect(said).toEqual(['kills = 7', 'workers = not begun'])
})

test('a part that was stopped in its beginning says so and is no fault', async () => {
  const { said, stop, ...run } = recorder()
  const begun: Part = {
    name: 'kills',
    run: (observer) => {
      stop.abort(new Error('stopped by SIGINT'))
      return Promise.reject(observer.stop.reason)
    },
  }
  expect(await runParts([begun], run)).toEqual([])
  expect(said).toEqual(['kills = stopped before anything was done'])
})

test('a fault is told when it is noted, and not when its round ends', async () => {
  const { said, observe } = recorder()
  const notebook = openNotebook(observe('kills'))
  await notebook.round('chain 1', async (note) => {
    note(['process 7 outlived its run'])
    said.push('the round goes on')
  })
  await notebook.round('chain 2', () => Promise.reject(new Error('the export ended with 3')))
  expect(said).toEqual([
    'kills fault: chain 1: process 7 outlived its run',
    'the round goes on',
    'kills fault: chain 2: Error: the export ended with 3',
  ])
  expect(notebook.faults).toHaveLength(2)
})

test('what a round finds after the stop is no fault', async () => {
  const { said, stop, observe } = recorder()
  const notebook = openNotebook(observe('kills'))
  await notebook.round('chain 1', async (note) => {
    stop.abort()
    note(['ended without a code'])
    throw new Error('no export')
  })
  expect(notebook.faults).toEqual([])
  expect(said).toEqual([])
})
