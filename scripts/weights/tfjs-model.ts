import { z } from 'zod'

const quantization = z.object({ dtype: z.enum(['uint8', 'uint16', 'float16']), scale: z.number().optional(), min: z.number().optional() })

const weight = z.object({
  name: z.string(),
  shape: z.array(z.int()),
  dtype: z.enum(['float32', 'int32', 'bool']),
  quantization: quantization.optional(),
})

const weightsManifest = z.array(z.object({ paths: z.array(z.string()), weights: z.array(weight) }))

const graphNode = z.object({
  name: z.string(),
  op: z.string(),
  input: z.array(z.string()).default([]),
  attr: z.record(z.string(), z.unknown()).default({}),
})

const layer = z.object({
  class_name: z.string(),
  config: z.looseObject({ name: z.string() }),
  inbound_nodes: z.array(z.array(z.tuple([z.string(), z.number(), z.number()], z.unknown()))),
})

/** `model.json` of a TensorFlow.js graph model. */
export const graphModelSchema = z.object({ modelTopology: z.object({ node: z.array(graphNode) }), weightsManifest })

/** `model.json` of a TensorFlow.js layers (Keras) model, functional form. */
export const layersModelSchema = z.object({
  modelTopology: z.object({ model_config: z.object({ config: z.object({ layers: z.array(layer) }) }) }),
  weightsManifest,
})

export type TfjsWeight = z.infer<typeof weight>
export type WeightsManifest = z.infer<typeof weightsManifest>
export type GraphNode = z.infer<typeof graphNode>
export type Layer = z.infer<typeof layer>
