import { z } from 'zod'
import type { OnnxType } from './onnx-file.ts'
import type { GraphNode } from './tfjs-model.ts'

const integers = z.array(z.union([z.string(), z.number()]).transform(Number))
const dims = z.object({ dim: z.array(z.object({ size: z.union([z.string(), z.number()]).transform(Number).default(0) })).default([]) })

const attribute = z.object({
  s: z.string().optional(),
  i: z.union([z.string(), z.number()]).transform(Number).optional(),
  b: z.boolean().optional(),
  f: z.number().optional(),
  type: z.string().optional(),
  shape: dims.optional(),
  list: z.object({ i: integers.optional(), s: z.array(z.string()).optional() }).optional(),
})

/** Reads the attributes of a TensorFlow node; text is base64 in the file. */
export interface TfAttributes {
  text(name: string): string
  integer(name: string): number
  flag(name: string): boolean
  float(name: string, missing: number): number
  integers(name: string): number[]
  texts(name: string): string[]
  type(name: string): OnnxType
  shape(name: string): number[]
}

const types: Readonly<Record<string, OnnxType>> = { DT_FLOAT: 'float32', DT_INT32: 'int32', DT_INT64: 'int64', DT_BOOL: 'bool' }

export function attributesOf(node: GraphNode): TfAttributes {
  const read = (name: string) => attribute.parse(node.attr[name] ?? {})
  const typeOf = (name: string) => {
    const found = types[read(name).type ?? '']
    if (found === undefined) throw new Error(`The node ${node.name} has a type that is not converted`)
    return found
  }
  return {
    text: (name) => decode(read(name).s ?? ''),
    integer: (name) => read(name).i ?? 0,
    flag: (name) => read(name).b ?? false,
    float: (name, missing) => read(name).f ?? missing,
    integers: (name) => read(name).list?.i ?? [],
    texts: (name) => (read(name).list?.s ?? []).map(decode),
    type: typeOf,
    shape: (name) => (read(name).shape?.dim ?? []).map((one) => one.size),
  }
}

function decode(base64: string): string {
  return Buffer.from(base64, 'base64').toString()
}
