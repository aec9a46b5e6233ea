import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { cocoCodes } from '../../src/domain/vocabulary.ts'
import type { ObjectCode } from '../../src/domain/wider-vocabulary.ts'

const labelsSchema = z.object({
  images: z.array(z.object({ id: z.int(), file_name: z.string() })),
  annotations: z.array(z.object({ image_id: z.int(), category_id: z.int(), iscrowd: z.int() })),
  categories: z.array(z.object({ id: z.int(), name: z.enum(cocoCodes) })),
})

/** What a labelled photo truly shows: how many of each class, and which classes also come as an uncounted crowd. */
export interface LabelledPhoto {
  readonly path: string
  readonly counts: ReadonlyMap<ObjectCode, number>
  readonly crowds: ReadonlySet<ObjectCode>
}

/** The labelled photos of a COCO folder, in the order of their names. */
export async function readLabelledPhotos(folder: string): Promise<LabelledPhoto[]> {
  const labels = labelsSchema.parse(JSON.parse(await readFile(join(folder, 'instances.json'), 'utf8')))
  const names = new Map(labels.categories.map(({ id, name }) => [id, name]))
  return labels.images
    .toSorted((a, b) => (a.file_name < b.file_name ? -1 : 1))
    .map(({ id, file_name }) => {
      const counts = new Map<ObjectCode, number>()
      const crowds = new Set<ObjectCode>()
      for (const { image_id, category_id, iscrowd } of labels.annotations) {
        const code = names.get(category_id)
        if (image_id !== id || code === undefined) continue
        if (iscrowd === 1) crowds.add(code)
        else counts.set(code, (counts.get(code) ?? 0) + 1)
      }
      return { path: join(folder, file_name), counts, crowds }
    })
}
