import type { HashTrack } from '../picture-hash/hash-track.ts'

const wordsPerHash = 8
const bytesPerSample = 41

/** A hash track as observations keep it: base64 of, for each sample, its time (little-endian float64), its hash (32 bytes), its quality (1 byte). */
export function trackToText({ times, hashes, qualities }: HashTrack): string {
  const view = new DataView(new ArrayBuffer(times.length * bytesPerSample))
  for (const [sample, time] of times.entries()) {
    const at = sample * bytesPerSample
    view.setFloat64(at, time, true)
    for (let word = 0; word < wordsPerHash; word += 1) view.setUint32(at + 8 + word * 4, hashes[sample * wordsPerHash + word] ?? 0)
    view.setUint8(at + bytesPerSample - 1, qualities[sample] ?? 0)
  }
  let binary = ''
  for (const byte of new Uint8Array(view.buffer)) binary += String.fromCharCode(byte)
  return btoa(binary)
}

/** The track that `trackToText` wrote, its times in units of `timeBase`. */
export function textToTrack(text: string, timeBase: HashTrack['timeBase']): HashTrack {
  const view = new DataView(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)).buffer)
  const count = Math.floor(view.byteLength / bytesPerSample)
  const track = {
    timeBase,
    times: new Float64Array(count),
    hashes: new Uint32Array(count * wordsPerHash),
    qualities: new Uint8Array(count),
  }
  for (let sample = 0; sample < count; sample += 1) {
    const at = sample * bytesPerSample
    track.times[sample] = view.getFloat64(at, true)
    for (let word = 0; word < wordsPerHash; word += 1) track.hashes[sample * wordsPerHash + word] = view.getUint32(at + 8 + word * 4)
    track.qualities[sample] = view.getUint8(at + bytesPerSample - 1)
  }
  return track
}
