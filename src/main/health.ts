import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { modelHealth } from '../adapters/inference/model-health.ts'
import { speechModelId } from '../adapters/inference/speech-reader.ts'
import type { CommandContext, HealthItem } from '../cli/command-context.ts'
import { probeAccelerators } from './accelerator.ts'
import { acceleratorHealth, acceleratorSetting } from './accelerator-health.ts'
import { installationFolder } from './installation-folder.ts'
import { isolationHealth } from './isolation-health.ts'
import { installedModels } from './models.ts'

/** Whether each thing that Wordveil uses is on this machine, and what its absence costs. */
export const machineHealth: CommandContext['health'] = async () => {
  const tools = await Promise.all([
    commandItem('ffmpeg', ['-version'], 'films and sound are decoded by node-av instead'),
    commandItem(
      'tesseract',
      ['--version'],
      'text in scripts other than Latin and Chinese is read by tesseract.js instead, with fewer languages',
    ),
    commandItem('perl', ['-e', 'print $^V'], 'metadata and the previews of raw photos are not read'),
    commandItem('prlimit', ['--version'], 'decoders run without a limit on memory'),
  ])
  const models = await modelList()
  const walls = isolationHealth()
  return [
    runtimeItem(),
    packageItem('node-av', 'films need the ffmpeg command'),
    ...tools,
    ...walls,
    // Accelerators are tried in a worker, which is not started where it cannot be walled off as required.
    ...(await acceleratorItems(walls.every(({ required }) => !required))),
    ...models.map((model) => ({ ...model, name: `model ${model.name}` })),
    ...speechItem(models),
  ]
}

/** Every accelerator that Wordveil knows, whether it passes its probe here and which models stay on the processor; and what the setting comes to. */
async function acceleratorItems(canProbe: boolean): Promise<HealthItem[]> {
  const probes = canProbe ? await probeAccelerators() : []
  return [...probes.map(acceleratorHealth), await acceleratorSetting(process.env.WORDVEIL_ACCELERATOR, probes)]
}

/** Every model with its state. Weights are always read and compared: a model that was altered must never look present. */
export const modelList: CommandContext['models'] = async () => {
  const { folders, manifests } = await installedModels()
  const health = await modelHealth(manifests, folders.weights)
  return health.map((model) => ({
    name: model.id,
    state: model.state,
    detail: model.detail ?? `${model.task}, SHA-256 ${model.sha256.slice(0, 16)}…`,
    required: false,
    version: model.version,
    licence: model.licence,
    card: model.card,
  }))
}

/** No speech model can be had as a package: an operator mounts one. */
function speechItem(models: readonly HealthItem[]): HealthItem[] {
  if (models.some((model) => model.name === speechModelId)) return []
  return [
    {
      name: `model ${speechModelId}`,
      state: 'missing',
      detail: 'speech is found but not written down; see docs/model-cards/speech.md',
      required: false,
    },
  ]
}

function runtimeItem(): HealthItem {
  const major = Number(process.versions.node.split('.')[0])
  return { name: 'Node.js', state: major >= 24 ? 'present' : 'missing', detail: process.versions.node, required: true }
}

async function commandItem(name: string, args: readonly string[], cost: string): Promise<HealthItem> {
  try {
    const { stdout, stderr } = await promisify(execFile)(name, [...args], { timeout: 10_000 })
    return { name, state: 'present', detail: versionIn(stdout === '' ? stderr : stdout), required: false }
  } catch (error) {
    const absent = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    return { name, state: 'missing', detail: absent ? cost : `it is there but does not run: ${cost}`, required: false }
  }
}

function versionIn(text: string): string {
  return /\d+(?:\.\d+)+/.exec(text)?.[0] ?? text.split('\n')[0] ?? ''
}

function packageItem(name: string, cost: string): HealthItem {
  const path = join(installationFolder, 'node_modules', name, 'package.json')
  if (!existsSync(path)) return { name, state: 'missing', detail: cost, required: false }
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(path, 'utf8')))
  return { name, state: 'present', detail: version, required: false }
}
