const limits = {
  /** Mean square of −50 dB below full scale: nobody is understood below that. */
  heard: 10 ** (-50 / 10),
  /** Seconds over which loudness is taken. */
  window: 0.1,
  /** Letters a second that nobody says; fast speech has about 25. */
  lettersPerSecond: 40,
} as const

/** Whether words can hardly have been said: where next to nothing is heard, or in less time than they take. Recognisers invent such. */
export function areUnlikely(words: string, heard: Float32Array, sampleRate: number): boolean {
  const seconds = Math.max(1, heard.length / sampleRate)
  return [...words].length > seconds * limits.lettersPerSecond || loudest(heard, limits.window * sampleRate) < limits.heard
}

/** The mean square of the loudest window of so many samples. */
function loudest(samples: Float32Array, window: number): number {
  let most = 0
  for (let from = 0; from < samples.length; from += window) {
    const part = samples.subarray(from, from + window)
    most = Math.max(most, part.reduce((sum, value) => sum + value * value, 0) / part.length)
  }
  return most
}
