import type { Box } from '../../domain/timeline.ts'
import type { LoadedModels } from '../analyzer.ts'
import type { Picture } from '../pixels/picture.ts'
import { type Normalization, planarTensor } from '../pixels/tensor-layout.ts'
import { unitVector } from '../vectors/unit-vector.ts'
import { alignFace } from './align.ts'
import { facePoints } from './landmarks.ts'

const normalization: Normalization = { order: 'rgb', mean: [127, 127, 127], deviation: [128, 128, 128] }

/** The 512 numbers that stand for a face, at length 1. Faces of one person lie close together. */
export async function describeFace(models: LoadedModels, picture: Picture, box: Box): Promise<Float32Array> {
  const points = await facePoints(models.network('face-landmark'), picture, box)
  const { output } = await models.network('face-feature').run({ input: planarTensor(alignFace(picture, points), normalization) })
  return unitVector(Float32Array.from(output?.data ?? [], Number))
}
