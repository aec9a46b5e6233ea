import { expect, test } from 'vitest'
import { runSteps } from './run-steps.ts'

const script = (name: string, text: string) => ({ name, args: ['-e', text] })
const cwd = import.meta.dirname

test('a failed step is told with its output and stops none of the others', async () => {
  const steps = [script('bad', 'console.error("broken"); process.exitCode = 1'), script('good', 'console.log("fine")')]
  const results = await runSteps(steps, { lanes: 1, cwd, told: () => undefined })
  expect(results.map(({ name, ok, output }) => ({ name, ok, output }))).toEqual([
    { name: 'bad', ok: false, output: 'broken\n' },
    { name: 'good', ok: true, output: 'fine\n' },
  ])
})

test('steps run side by side and are told as they end', async () => {
  const told: string[] = []
  const steps = [script('slow', 'setTimeout(() => {}, 600)'), script('quick', '')]
  await runSteps(steps, { lanes: 2, cwd, told: (result) => told.push(result.name) })
  expect(told).toEqual(['quick', 'slow'])
})

test('a warning in a passing step is noticed', async () => {
  const [result] = await runSteps([script('long file', 'console.log("warning: long")')], { lanes: 1, cwd, told: () => undefined })
  expect(result).toMatchObject({ ok: true, warned: true })
})
