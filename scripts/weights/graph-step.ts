import type { Constant } from './onnx-file.ts'
import type { OnnxGraph } from './onnx-graph.ts'
import type { TfAttributes } from './tf-attributes.ts'

/** One TensorFlow node on its way into the ONNX graph. Inputs are counted from 0, control inputs left out. */
export interface GraphStep {
  readonly name: string
  readonly op: string
  readonly inputCount: number
  readonly graph: OnnxGraph
  readonly attributes: TfAttributes
  /** The ONNX value of an input. */
  input(index: number): string
  /** The constant that an input is, or null where it is computed. */
  constant(index: number): Constant | null
  /** Remembers that this node is a constant, and gives its value. */
  define(constant: Constant): string
}

/** The value or values that a node gives. */
export type Converter = (step: GraphStep) => string | readonly string[]

/** An input that must be a constant. */
export function constantAt(step: GraphStep, index: number): Constant {
  const constant = step.constant(index)
  if (constant === null) throw new Error(`Input ${index} of ${step.op} ${step.name} must be a constant`)
  return constant
}

/** The numbers of a constant input, such as a shape or axes. */
export function numbersAt(step: GraphStep, index: number): number[] {
  return Array.from(constantAt(step, index).data, Number)
}

/** The one number of a constant input. */
export function numberAt(step: GraphStep, index: number): number {
  const [value] = numbersAt(step, index)
  if (value === undefined) throw new Error(`Input ${index} of ${step.op} ${step.name} is empty`)
  return value
}
