import { afterEach } from 'vitest'
import { lastWords } from './last-words.ts'

afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return
  for (const words of await lastWords()) if (words !== '') process.stderr.write(`${task.name}: ${words}\n`)
})
