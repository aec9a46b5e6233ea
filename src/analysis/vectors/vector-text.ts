/** A vector as observations keep it: base64 of little-endian 32-bit floats. */
export function vectorToText(vector: Float32Array): string {
  const view = new DataView(new ArrayBuffer(vector.length * 4))
  for (const [index, value] of vector.entries()) view.setFloat32(index * 4, value, true)
  let binary = ''
  for (const byte of new Uint8Array(view.buffer)) binary += String.fromCharCode(byte)
  return btoa(binary)
}

/** The vector that `vectorToText` wrote. */
export function textToVector(text: string): Float32Array {
  const binary = atob(text)
  const view = new DataView(Uint8Array.from(binary, (letter) => letter.charCodeAt(0)).buffer)
  return Float32Array.from({ length: binary.length / 4 }, (_, index) => view.getFloat32(index * 4, true))
}
