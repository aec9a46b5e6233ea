import { bytes, float, integer, message } from './protobuf.ts'

/** Element types with their numbers in the ONNX schema. */
export const onnxTypes = { float32: 1, int32: 6, int64: 7, bool: 9 } as const
export type OnnxType = keyof typeof onnxTypes

export interface Constant {
  readonly type: OnnxType
  readonly dims: readonly number[]
  readonly data: Float32Array | Int32Array | BigInt64Array | Uint8Array
}

/** Integers and integer lists are numbers; a single float is marked, since JavaScript has one kind of number. */
export type Attribute = number | string | readonly number[] | { readonly float: number }

export interface OnnxNode {
  readonly type: string
  readonly inputs: readonly string[]
  readonly outputs: readonly string[]
  readonly attributes: Readonly<Record<string, Attribute>>
}

/** An input of the graph; a dimension given as text is free. */
export interface OnnxValue {
  readonly name: string
  readonly type: OnnxType
  readonly dims: readonly (number | string)[]
}

export interface OnnxModel {
  readonly nodes: readonly OnnxNode[]
  readonly constants: ReadonlyMap<string, Constant>
  readonly inputs: readonly OnnxValue[]
  readonly outputs: readonly string[]
}

const irVersion = 8
const operatorSet = 17

/** The bytes of an `.onnx` file; constants that no node reads are left out. The same model gives the same bytes. */
export function serializeModel(model: OnnxModel): Buffer {
  const used = new Set(model.nodes.flatMap((node) => node.inputs))
  const constants = [...model.constants].filter(([name]) => used.has(name))
  const graph = [
    ...model.nodes.map((node) => message(1, nodeParts(node))),
    bytes(2, 'graph'),
    ...constants.map(([name, constant]) => message(5, constantParts(name, constant))),
    ...model.inputs.map((value) => message(11, valueParts(value))),
    // The runtime infers the shapes of outputs.
    ...model.outputs.map((name) => message(12, [bytes(1, name), message(2, [message(1, [integer(1, onnxTypes.float32)])])])),
  ]
  return Buffer.concat([
    integer(1, irVersion),
    bytes(2, 'wordveil'),
    message(7, graph),
    message(8, [bytes(1, ''), integer(2, operatorSet)]),
  ])
}

function nodeParts(node: OnnxNode): Buffer[] {
  return [
    ...node.inputs.map((name) => bytes(1, name)),
    ...node.outputs.map((name) => bytes(2, name)),
    bytes(3, node.outputs[0] ?? ''),
    bytes(4, node.type),
    ...Object.entries(node.attributes).map(([name, value]) => message(5, [bytes(1, name), ...attributeParts(value)])),
  ]
}

function attributeParts(value: Attribute): Buffer[] {
  if (typeof value === 'number') return [integer(3, value), integer(20, 2)]
  if (typeof value === 'string') return [bytes(4, value), integer(20, 3)]
  if ('float' in value) return [float(2, value.float), integer(20, 1)]
  return [...value.map((one) => integer(8, one)), integer(20, 7)]
}

function constantParts(name: string, constant: Constant): Buffer[] {
  const { data } = constant
  const raw = new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
  return [...constant.dims.map((size) => integer(1, size)), integer(2, onnxTypes[constant.type]), bytes(8, name), bytes(9, raw)]
}

function valueParts(value: OnnxValue): Buffer[] {
  const dims = value.dims.map((size) => message(1, [typeof size === 'number' ? integer(1, size) : bytes(2, size)]))
  return [bytes(1, value.name), message(2, [message(1, [integer(1, onnxTypes[value.type]), message(2, dims)])])]
}
