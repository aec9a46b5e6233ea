import type { LoadedModels } from '../../src/analysis/analyzer.ts'
import type { Tensor } from '../../src/analysis/network.ts'
import type { Picture } from '../../src/analysis/pixels/picture.ts'

/** One thing that was asked of a model, with the time that the answer took. */
export type ModelCall =
  | { readonly on: 'network'; readonly id: string; readonly inputs: Readonly<Record<string, Tensor>>; readonly milliseconds: number }
  | {
      readonly on: 'reader'
      readonly id: string
      readonly page: Picture
      readonly languages: readonly string[]
      readonly milliseconds: number
    }

/** The same models; whatever is asked of them is kept in the list. */
export function recordedModels(models: LoadedModels, calls: ModelCall[]): LoadedModels {
  return {
    ...models,
    network: (id) => ({
      run: async (inputs) => {
        const [outputs, milliseconds] = await timed(() => models.network(id).run(inputs))
        calls.push({ on: 'network', id, inputs, milliseconds })
        return outputs
      },
    }),
    text: (id) => {
      const reader = models.text(id)
      const read = async (page: Picture, languages: readonly string[]) => {
        const [lines, milliseconds] = await timed(() => reader.read(page, languages))
        calls.push({ on: 'reader', id, page, languages, milliseconds })
        return lines
      }
      return { languages: reader.languages, read }
    },
  }
}

/** What the work gave, and its wall time in milliseconds. */
export async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const start = performance.now()
  const value = await work()
  return [value, performance.now() - start]
}
