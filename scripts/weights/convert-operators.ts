import { activate } from './convert-convolutions.ts'
import { type Converter, constantAt, type GraphStep, numberAt, numbersAt } from './graph-step.ts'
import { onnxTypes } from './onnx-file.ts'

const binary =
  (type: string): Converter =>
  (step) =>
    step.graph.node(type, [step.input(0), step.input(1)])
const activation: Converter = (step) => activate(step.graph, step.input(0), step.op)

/** Arithmetic, shape and selection operators of TensorFlow, as far as the models here use them. */
export const operatorConverters: Readonly<Record<string, Converter>> = {
  Add: binary('Add'),
  AddV2: binary('Add'),
  Sub: binary('Sub'),
  Mul: binary('Mul'),
  Equal: binary('Equal'),
  FloorDiv: integerDivision,
  FloorMod: (step) => step.graph.node('Mod', [step.input(0), step.input(1)], { fmod: step.attributes.type('T') === 'float32' ? 1 : 0 }),
  Relu: activation,
  Relu6: activation,
  Sigmoid: activation,
  LeakyRelu: (step) => step.graph.node('LeakyRelu', [step.input(0)], { alpha: { float: step.attributes.float('alpha', 0.2) } }),
  Identity: (step) => step.input(0),
  Mean: (step) =>
    step.graph.node('ReduceMean', [step.input(0)], { axes: numbersAt(step, 1), keepdims: Number(step.attributes.flag('keep_dims')) }),
  Reshape: reshape,
  ExpandDims: (step) => step.graph.node('Unsqueeze', [step.input(0), step.graph.ints(numbersAt(step, 1))]),
  Transpose: (step) => step.graph.node('Transpose', [step.input(0)], { perm: numbersAt(step, 1) }),
  ConcatV2: concatenate,
  SplitV: split,
  Cast: (step) => step.graph.node('Cast', [step.input(0)], { to: onnxTypes[step.attributes.type('DstT')] }),
  GatherV2: (step) => step.graph.node('Gather', [step.input(0), step.input(1)], { axis: numberAt(step, 2) }),
  TopKV2: topK,
  StridedSlice: stridedSlice,
  SparseToDense: sparseToDense,
}

function integerDivision(step: GraphStep): string {
  const quotient = step.graph.node('Div', [step.input(0), step.input(1)])
  return step.attributes.type('T') === 'float32' ? step.graph.node('Floor', [quotient]) : quotient
}

function reshape(step: GraphStep): string {
  const shape = step.constant(1)
  const target =
    shape === null ? step.graph.node('Cast', [step.input(1)], { to: onnxTypes.int64 }) : step.graph.ints(Array.from(shape.data, Number))
  return step.graph.node('Reshape', [step.input(0), target])
}

function concatenate(step: GraphStep): string {
  const last = step.inputCount - 1
  const values = Array.from({ length: last }, (_, index) => step.input(index))
  return step.graph.node('Concat', values, { axis: numberAt(step, last) })
}

function split(step: GraphStep): readonly string[] {
  const sizes = numbersAt(step, 1)
  return step.graph.nodeWithOutputs('Split', [step.input(0), step.graph.ints(sizes)], { axis: numberAt(step, 2) }, sizes.length)
}

function topK(step: GraphStep): readonly string[] {
  const [values = '', indices = ''] = step.graph.nodeWithOutputs(
    'TopK',
    [step.input(0), step.graph.ints(numbersAt(step, 1))],
    { axis: -1 },
    2,
  )
  return [values, step.graph.node('Cast', [indices], { to: onnxTypes.int32 })]
}

/** A slice whose begin and end masks mean "from the start" and "to the end" of an axis. */
function stridedSlice(step: GraphStep): string {
  const { attributes, graph } = step
  const refused = ['ellipsis_mask', 'new_axis_mask', 'shrink_axis_mask'].some((name) => attributes.integer(name) !== 0)
  if (refused) throw new Error(`The slice ${step.name} uses a mask that is not converted`)
  const masked = (name: string, index: number) => ((attributes.integer(name) >> index) & 1) === 1
  const starts = numbersAt(step, 1).map((value, index) => (masked('begin_mask', index) ? 0 : value))
  const ends = numbersAt(step, 2).map((value, index) => (masked('end_mask', index) ? 2 ** 31 - 1 : value))
  const axes = starts.map((_, index) => index)
  return graph.node('Slice', [step.input(0), graph.ints(starts), graph.ints(ends), graph.ints(axes), graph.ints(numbersAt(step, 3))])
}

/** Shapes that were written as sparse tensors; they become plain constants. */
function sparseToDense(step: GraphStep): string {
  const [indices, shape, values] = [constantAt(step, 0), numbersAt(step, 1), numbersAt(step, 2)]
  if (shape.length !== 1) throw new Error(`The sparse tensor ${step.name} has more than one axis`)
  const data = new Int32Array(shape[0] ?? 0).fill(numberAt(step, 3))
  for (const [index, place] of Array.from(indices.data, Number).entries()) data[place] = values[index] ?? values[0] ?? 0
  return step.define({ type: 'int32', dims: shape, data })
}
