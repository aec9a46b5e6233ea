import { availableParallelism, totalmem } from 'node:os'

/** What one worker with its models and decoders may need, in bytes. */
const bytesOfOne = 1.5 * 1024 ** 3

/** How many media are worked on at once: one for each core, as far as a half of the memory goes. */
export function workerPlaces(cores = availableParallelism(), memory = totalmem()): number {
  return Math.max(1, Math.min(cores, Math.floor(memory / 2 / bytesOfOne)))
}
