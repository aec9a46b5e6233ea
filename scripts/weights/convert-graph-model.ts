import { convolutionConverters } from './convert-convolutions.ts'
import { operatorConverters } from './convert-operators.ts'
import type { Converter, GraphStep } from './graph-step.ts'
import type { Constant } from './onnx-file.ts'
import { createGraph, type OnnxGraph } from './onnx-graph.ts'
import { attributesOf } from './tf-attributes.ts'
import { type GraphNode, graphModelSchema } from './tfjs-model.ts'
import { readTfjsWeights } from './tfjs-weights.ts'

/** A TensorFlow.js graph model as ONNX bytes. `outputs` names the nodes whose values are given out. */
export function convertGraphModel(json: unknown, shards: ReadonlyMap<string, Uint8Array>, outputs: readonly string[]): Buffer {
  const model = graphModelSchema.parse(json)
  const graph = createGraph()
  const value = createVisitor({
    graph,
    nodes: new Map(model.modelTopology.node.map((node) => [node.name, node])),
    weights: readTfjsWeights(model.weightsManifest, shards),
    values: new Map(),
    constants: new Map(),
  })
  for (const name of outputs) graph.output(name.replaceAll('/', '_'), value(name))
  return graph.serialize()
}

interface Conversion {
  readonly graph: OnnxGraph
  readonly nodes: ReadonlyMap<string, GraphNode>
  readonly weights: ReadonlyMap<string, Constant>
  /** What has been converted so far, by TensorFlow name. */
  readonly values: Map<string, readonly string[]>
  readonly constants: Map<string, Constant>
}

const converters: Readonly<Record<string, Converter>> = {
  ...convolutionConverters,
  ...operatorConverters,
  Const: (step) => step.define(step.constant(0) ?? missing(step)),
  Placeholder: (step) => step.graph.input({ name: step.name, type: step.attributes.type('dtype'), dims: step.attributes.shape('shape') }),
}

/** Gives the ONNX value behind a TensorFlow reference (`name` or `name:1`), converting what it rests on first. */
function createVisitor(conversion: Conversion): (reference: string) => string {
  const visit = (reference: string): string => {
    const [, name = reference, output = '0'] = /^(.*):(\d+)$/.exec(reference) ?? []
    const known = conversion.values.get(name) ?? convertNode(conversion, name, visit)
    const value = known[Number(output)]
    if (value === undefined) throw new Error(`The node ${name} has no output ${output}`)
    return value
  }
  return visit
}

function convertNode(conversion: Conversion, name: string, visit: (reference: string) => string): readonly string[] {
  const node = conversion.nodes.get(name)
  if (node === undefined) throw new Error(`The model has no node ${name}`)
  const convert = converters[node.op]
  if (convert === undefined) throw new Error(`The operator ${node.op} is not converted`)
  const values = [convert(createStep(conversion, node, visit))].flat()
  conversion.values.set(name, values)
  return values
}

function createStep(conversion: Conversion, node: GraphNode, visit: (reference: string) => string): GraphStep {
  const inputs = node.input.filter((reference) => !reference.startsWith('^'))
  const inputName = (index: number) => {
    const reference = inputs[index]
    if (reference === undefined) throw new Error(`The node ${node.name} has no input ${index}`)
    return reference
  }
  return {
    name: node.name,
    op: node.op,
    inputCount: inputs.length,
    graph: conversion.graph,
    attributes: attributesOf(node),
    input: (index) => visit(inputName(index)),
    constant: (index) => {
      if (node.op === 'Const') return conversion.weights.get(node.name) ?? null
      visit(inputName(index))
      return conversion.constants.get(inputName(index)) ?? null
    },
    define: (constant) => {
      conversion.constants.set(node.name, constant)
      return conversion.graph.constant(node.name, constant)
    },
  }
}

function missing(step: GraphStep): never {
  throw new Error(`The constant ${step.name} has no weights`)
}
