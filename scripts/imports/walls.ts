import { isTest, type Module } from './module-graph.ts'

const pixelPackages = ['sharp', 'node-av', 'libheif-js', 'onnxruntime-node', 'tesseract.js']
const pixelFolders = ['src/analysis/pixels/', 'src/adapters/media/', 'src/adapters/inference/', 'src/application/ports/media-decoder.ts']

/** Ways by which sharing code reaches something that reads pixels, at any depth and by types too, one line each. */
export function wallViolations(modules: ReadonlyMap<string, Module>): readonly string[] {
  const starts = [...modules.keys()].filter((path) => path.startsWith('src/application/share/') && !isTest(path))
  return starts.flatMap((start) => {
    const way = wayToPixels(start, modules)
    return way === null ? [] : [`sharing reaches pixels: ${way.join(' → ')}`]
  })
}

function wayToPixels(start: string, modules: ReadonlyMap<string, Module>): readonly string[] | null {
  const ways = [[start]]
  const seen = new Set([start])
  for (let way = ways.shift(); way !== undefined; way = ways.shift()) {
    const module = modules.get(way.at(-1) ?? '')
    if (module === undefined) continue
    const end = pixelReader(module)
    if (end !== null) return end === module.path ? way : [...way, end]
    const next = module.local.filter((target) => !seen.has(target))
    for (const target of next) seen.add(target)
    ways.push(...next.map((target) => [...way, target]))
  }
  return null
}

/** The path or package that makes a module one that reads pixels; null where it is none. */
function pixelReader(module: Module): string | null {
  if (pixelFolders.some((folder) => module.path.startsWith(folder))) return module.path
  return module.packages.find((name) => pixelPackages.includes(name)) ?? null
}
