import type { Network, Tensor } from '../network.ts'

/** Silero VAD looks at windows of this many samples (32 ms at 16 kHz), each with the end of the one before. */
export const windowSamples = 512
const contextSamples = 64
const stateShape = [2, 1, 128]
const stateSize = 256

/** The chance of speech in each window of 16 kHz sound; the last window is filled up with silence. */
export async function speechChances(network: Network, samples: Float32Array, signal: AbortSignal): Promise<Float32Array> {
  const chances = new Float32Array(Math.ceil(samples.length / windowSamples))
  const rate: Tensor = { data: BigInt64Array.of(16000n), dims: [] }
  let state: Tensor = { data: new Float32Array(stateSize), dims: stateShape }
  for (let index = 0; index < chances.length; index += 1) {
    if (index % 1000 === 0) signal.throwIfAborted()
    const input = { data: windowAt(samples, index * windowSamples), dims: [1, contextSamples + windowSamples] }
    const { output, stateN } = await network.run({ input, state, sr: rate })
    if (output === undefined || stateN === undefined) throw new TypeError('The voice detector gave no output')
    chances[index] = Number(output.data[0] ?? 0)
    state = stateN
  }
  return chances
}

function windowAt(samples: Float32Array, start: number): Float32Array {
  const window = new Float32Array(contextSamples + windowSamples)
  const first = Math.max(0, start - contextSamples)
  window.set(samples.subarray(first, start + windowSamples), first - (start - contextSamples))
  return window
}
