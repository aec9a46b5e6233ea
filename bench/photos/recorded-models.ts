import type { LoadedModels } from '../../src/analysis/analyzer.ts'
import type { Tensor } from '../../src/analysis/network.ts'
import type { Picture } from '../../src/analysis/pixels/picture.ts'

/** One thing that was asked of a model, with the time that the answer took and that keeping the question took. */
export type ModelCall = { readonly id: string; readonly milliseconds: number; readonly keeping: number } & (
  | { readonly on: 'network'; readonly inputs: Readonly<Record<string, Tensor>> }
  | { readonly on: 'reader'; readonly page: Picture; readonly languages: readonly string[] }
)

/** The same models; whatever is asked of them is kept in the list, inputs as copies, since their memory is used again. */
export function recordedModels(models: LoadedModels, calls: ModelCall[]): LoadedModels {
  return {
    ...models,
    network: (id) => ({
      run: async (inputs) => {
        const [outputs, milliseconds] = await timed(() => models.network(id).run(inputs))
        const start = performance.now()
        const copies = Object.fromEntries(Object.entries(inputs).map(([name, { data, dims }]) => [name, { data: data.slice(), dims }]))
        calls.push({ on: 'network', id, inputs: copies, milliseconds, keeping: performance.now() - start })
        return outputs
      },
    }),
    text: (id) => {
      const reader = models.text(id)
      const read = async (page: Picture, languages: readonly string[]) => {
        const [lines, milliseconds] = await timed(() => reader.read(page, languages))
        calls.push({ on: 'reader', id, page, languages, milliseconds, keeping: 0 })
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
