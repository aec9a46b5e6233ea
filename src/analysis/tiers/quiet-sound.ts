/** How loud a look at sound is, in parts of full scale: its usual level, what nothing passes, and how much is added at most. */
const usual = 0.05
const ceiling = 0.35
const mostGain = 4
const fadeSeconds = 0.02
/** Blocks quieter than this part of the loudest one do not count: pauses are no speech. */
const gate = 0.1

/** The sound as 16-bit samples at a quiet, even level, without peaks, faded in and out. */
export function quietSound(samples: Float32Array, sampleRate: number): Int16Array {
  const gain = Math.min(mostGain, usual / Math.max(1e-6, loudness(samples, Math.round(sampleRate / 5))))
  const fade = Math.max(1, Math.min(samples.length / 2, Math.round(fadeSeconds * sampleRate)))
  return Int16Array.from(samples, (sample, at) => {
    const faded = Math.min(1, at / fade, (samples.length - 1 - at) / fade)
    return Math.round(limited(Number.isFinite(sample) ? sample * gain : 0) * faded * 32_767)
  })
}

/** Approaches the ceiling and never passes it. */
function limited(sample: number): number {
  return ceiling * Math.tanh(sample / ceiling)
}

/** Root mean square of the blocks in which something is to be heard. */
function loudness(samples: Float32Array, block: number): number {
  const levels: number[] = []
  for (let from = 0; from < samples.length; from += block) levels.push(meanSquare(samples.subarray(from, from + block)))
  const least = levels.reduce((most, level) => Math.max(most, level), 0) * gate * gate
  const heard = levels.filter((level) => level > least)
  return heard.length === 0 ? 0 : Math.sqrt(heard.reduce((sum, level) => sum + level, 0) / heard.length)
}

function meanSquare(samples: Float32Array): number {
  const sum = samples.reduce((total, sample) => total + (Number.isFinite(sample) ? sample * sample : 0), 0)
  return samples.length === 0 ? 0 : sum / samples.length
}
