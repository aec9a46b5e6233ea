import { build } from './bootstrap/build.mjs'
import { say } from './bootstrap/words.mjs'

try {
  await build()
} catch (error) {
  say(error.message)
  process.exitCode = 3
}
