/** Writes the few wire types of Protocol Buffers that ONNX files use. Field numbers come from the ONNX schema. */

/** An unsigned or two's-complement 64-bit integer. */
export function integer(field: number, value: number | bigint): Buffer {
  return Buffer.concat([tag(field, 0), varint(BigInt(value))])
}

/** Raw bytes or UTF-8 text. */
export function bytes(field: number, value: Uint8Array | string): Buffer {
  const content = typeof value === 'string' ? Buffer.from(value) : value
  return Buffer.concat([tag(field, 2), varint(BigInt(content.length)), content])
}

export function float(field: number, value: number): Buffer {
  const content = Buffer.alloc(4)
  content.writeFloatLE(value)
  return Buffer.concat([tag(field, 5), content])
}

/** A nested message made of the given parts. */
export function message(field: number, parts: readonly Uint8Array[]): Buffer {
  return bytes(field, Buffer.concat(parts))
}

function tag(field: number, wireType: number): Buffer {
  return varint(BigInt((field << 3) | wireType))
}

function varint(value: bigint): Buffer {
  const out: number[] = []
  let rest = BigInt.asUintN(64, value)
  do {
    const low = Number(rest & 127n)
    rest >>= 7n
    out.push(rest > 0n ? low | 128 : low)
  } while (rest > 0n)
  return Buffer.from(out)
}
