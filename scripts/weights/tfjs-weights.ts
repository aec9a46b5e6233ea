import type { Constant } from './onnx-file.ts'
import type { TfjsWeight, WeightsManifest } from './tfjs-model.ts'

/** All constants of a TensorFlow.js model by name, with quantised values spread to 32 bits. `shards` holds the binary files by path. */
export function readTfjsWeights(manifest: WeightsManifest, shards: ReadonlyMap<string, Uint8Array>): Map<string, Constant> {
  const constants = new Map<string, Constant>()
  for (const group of manifest) {
    const binary = Buffer.concat(group.paths.map((path) => shardAt(shards, path)))
    let offset = 0
    for (const weight of group.weights) {
      const size = weight.shape.reduce((product, side) => product * side, 1)
      const width = elementWidth(weight)
      constants.set(weight.name, readConstant(weight, binary.subarray(offset, offset + size * width), size))
      offset += size * width
    }
    if (offset !== binary.length) throw new Error(`The weights end at byte ${offset} of ${binary.length}`)
  }
  return constants
}

function shardAt(shards: ReadonlyMap<string, Uint8Array>, path: string): Uint8Array {
  const shard = shards.get(path)
  if (shard === undefined) throw new Error(`The weights file ${path} is not among the source files`)
  return shard
}

function elementWidth(weight: TfjsWeight): 1 | 2 | 4 {
  if (weight.quantization?.dtype === 'uint8' || (weight.quantization === undefined && weight.dtype === 'bool')) return 1
  return weight.quantization === undefined ? 4 : 2
}

function readConstant(weight: TfjsWeight, binary: Buffer, size: number): Constant {
  const at = elementReader(weight, binary)
  const values = Array.from({ length: size }, (_, index) => at(index))
  const dims = weight.shape
  if (weight.dtype === 'int32') return { type: 'int32', dims, data: Int32Array.from(values, Math.round) }
  if (weight.dtype === 'bool') return { type: 'bool', dims, data: Uint8Array.from(values) }
  return { type: 'float32', dims, data: Float32Array.from(values) }
}

function elementReader(weight: TfjsWeight, binary: Buffer): (index: number) => number {
  const { dtype, scale = 1, min = 0 } = weight.quantization ?? {}
  switch (dtype) {
    case 'float16':
      return (index) => fromHalf(binary.readUInt16LE(index * 2))
    case 'uint16':
      return (index) => binary.readUInt16LE(index * 2) * scale + min
    case 'uint8':
      return (index) => binary.readUInt8(index) * scale + min
    case undefined:
      if (weight.dtype === 'bool') return (index) => binary.readUInt8(index)
      return weight.dtype === 'int32' ? (index) => binary.readInt32LE(index * 4) : (index) => binary.readFloatLE(index * 4)
  }
}

/** The number that 16 bits of IEEE 754 half precision stand for. */
export function fromHalf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1
  const exponent = (bits >> 10) & 31
  const fraction = bits & 1023
  if (exponent === 0) return sign * fraction * 2 ** -24
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15)
}
