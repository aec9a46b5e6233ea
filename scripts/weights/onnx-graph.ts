import { type Attribute, type Constant, type OnnxNode, type OnnxValue, serializeModel } from './onnx-file.ts'

/** Collects the nodes of an ONNX graph; values are known by name. */
export interface OnnxGraph {
  input(value: OnnxValue): string
  constant(name: string, constant: Constant): string
  /** A 64-bit integer list, as shapes, axes and pads are given. */
  ints(values: readonly number[]): string
  floats(values: ArrayLike<number>, dims?: readonly number[]): string
  node(type: string, inputs: readonly string[], attributes?: Readonly<Record<string, Attribute>>): string
  nodeWithOutputs(type: string, inputs: readonly string[], attributes: Readonly<Record<string, Attribute>>, count: number): string[]
  /** Gives a value out of the graph under a name of its own. */
  output(name: string, value: string): void
  serialize(): Buffer
}

export function createGraph(): OnnxGraph {
  const nodes: OnnxNode[] = []
  const constants = new Map<string, Constant>()
  const inputs: OnnxValue[] = []
  const outputs: string[] = []
  const unnamed = (constant: Constant) => define(`constant_${constants.size}`, constant)
  const define = (name: string, constant: Constant) => {
    constants.set(name, constant)
    return name
  }
  const nodeWithOutputs: OnnxGraph['nodeWithOutputs'] = (type, ins, attributes, count) => {
    const outs = Array.from({ length: count }, (_, index) => `${type}_${nodes.length}_${index}`)
    nodes.push({ type, inputs: ins, outputs: outs, attributes })
    return outs
  }
  return {
    input: (value) => {
      inputs.push(value)
      return value.name
    },
    constant: define,
    ints: (values) => unnamed({ type: 'int64', dims: [values.length], data: BigInt64Array.from(values, BigInt) }),
    floats: (values, dims = [values.length]) => unnamed({ type: 'float32', dims, data: Float32Array.from(values) }),
    node: (type, ins, attributes = {}) => nodeWithOutputs(type, ins, attributes, 1).join(),
    nodeWithOutputs,
    output: (name, value) => {
      nodes.push({ type: 'Identity', inputs: [value], outputs: [name], attributes: {} })
      outputs.push(name)
    },
    serialize: () => serializeModel({ nodes, constants, inputs, outputs }),
  }
}
