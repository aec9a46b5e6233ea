import { Buffer } from 'node:buffer'

type Scalar = 'u32' | 'i32' | 'f32' | 'bool' | 'text'

/** One fact about a model in a GGUF file: a number, a truth, a text, or a list of one of these. */
export type GgufFact =
  | readonly [name: string, type: Scalar, value: number | boolean | string]
  | readonly [name: string, type: 'list', of: Scalar, values: readonly (number | boolean | string)[]]

export interface GgufTensor {
  readonly name: string
  /** Fastest dimension first. */
  readonly dims: readonly number[]
  readonly values: Float32Array
}

const codes = { u32: 4, i32: 5, f32: 6, bool: 7, text: 8 } as const
const listCode = 9
const alignment = 32

/** The bytes of a GGUF file (version 3) with weights of 32 bits. */
export function ggufFile(facts: readonly GgufFact[], tensors: readonly GgufTensor[]): Buffer {
  let offset = 0
  const entries: Buffer[] = []
  const contents: Buffer[] = []
  for (const { name, dims, values } of tensors) {
    entries.push(Buffer.concat([text(name), u32(dims.length), ...dims.map(u64), u32(0), u64(offset)]))
    const content = padded(Buffer.from(values.buffer, values.byteOffset, values.byteLength))
    contents.push(content)
    offset += content.length
  }
  const head = Buffer.concat([Buffer.from('GGUF'), u32(3), u64(tensors.length), u64(facts.length), ...facts.map(factBytes), ...entries])
  return Buffer.concat([padded(head), ...contents])
}

function factBytes(fact: GgufFact): Buffer {
  if (fact[1] !== 'list') return Buffer.concat([text(fact[0]), u32(codes[fact[1]]), scalar(fact[1], fact[2])])
  const [name, , of, values] = fact
  return Buffer.concat([text(name), u32(listCode), u32(codes[of]), u64(values.length), ...values.map((value) => scalar(of, value))])
}

function scalar(type: Scalar, value: number | boolean | string): Buffer {
  if (type === 'text') return text(String(value))
  if (type === 'bool') return Buffer.from([value === true ? 1 : 0])
  const bytes = Buffer.alloc(4)
  if (type === 'u32') bytes.writeUInt32LE(Number(value))
  else if (type === 'i32') bytes.writeInt32LE(Number(value))
  else bytes.writeFloatLE(Number(value))
  return bytes
}

function padded(content: Buffer): Buffer {
  return Buffer.concat([content, Buffer.alloc((alignment - (content.length % alignment)) % alignment)])
}

function text(value: string): Buffer {
  const content = Buffer.from(value)
  return Buffer.concat([u64(content.length), content])
}

function u32(value: number): Buffer {
  return scalar('u32', value)
}

function u64(value: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64LE(BigInt(value))
  return bytes
}
