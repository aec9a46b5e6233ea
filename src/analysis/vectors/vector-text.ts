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
  const bytes = new Uint8Array(binary.length)
  for (let index = 0; index < bytes.length; index += 1) bytes[index] = binary.charCodeAt(index)
  const view = new DataView(bytes.buffer)
  const vector = new Float32Array(bytes.length / 4)
  for (let index = 0; index < vector.length; index += 1) vector[index] = view.getFloat32(index * 4, true)
  return vector
}
