import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { z } from 'zod'
import { type ChosenProvider, chooseProvider } from '../adapters/inference/choose-provider.ts'
import { type Accelerator, accelerators, parseWantedProvider } from '../adapters/inference/execution-provider.ts'
import { builtProviders, type OnnxSettings } from '../adapters/inference/onnx-network.ts'
import type { ProviderProbe } from '../adapters/inference/probe-provider.ts'
import { workerCommand, workerEnvironment } from '../adapters/jobs/worker-command.ts'
import { endWithAll } from '../adapters/sandbox/end-with-all.ts'
import { startWalled } from '../adapters/sandbox/start-walled.ts'
import { installationFolder } from './installation-folder.ts'
import { modelsOnDisk, modelThreads, onProcessor } from './models.ts'

const probeSeconds = 120

const probeSchema = z.object({
  provider: z.enum(accelerators),
  refusal: z.string().nullable(),
  onCpu: z.array(z.object({ id: z.string(), reason: z.string() })),
})

/** What the networks of this run are on, by the setting `WORDVEIL_ACCELERATOR` and what its probe finds. */
export function chosenAccelerator(): Promise<ChosenProvider> {
  return chooseProvider(parseWantedProvider(process.env.WORDVEIL_ACCELERATOR), modelThreads, probeApart)
}

const settingsSchema = z.object({ provider: z.enum(['cpu', ...accelerators]), threads: z.int().positive(), onCpu: z.array(z.string()) })

/** The arguments by which a worker learns what was chosen: it must not choose again. */
export function acceleratorArguments(settings: OnnxSettings): string[] {
  return [JSON.stringify(settings)]
}

/** What the arguments of a worker say; the processor where they say nothing. */
export function settingsOfArguments([, , ...own]: readonly string[]): OnnxSettings {
  const text = own.find((arg) => !arg.startsWith('--'))
  return text === undefined ? onProcessor : settingsSchema.parse(JSON.parse(text))
}

/** Each accelerator that Wordveil knows, probed where the library is built for it. */
export function probeAccelerators(): Promise<readonly ProviderProbe[]> {
  const built = builtProviders()
  const refusal = `onnxruntime is built without it for ${process.platform} ${process.arch}`
  return Promise.all(
    accelerators.map(async (provider) => (built.includes(provider) ? await probeApart(provider) : { provider, refusal, onCpu: [] })),
  )
}

/** Probes in a process held back like a worker: what it cannot reach, a worker cannot either. */
async function probeApart(provider: Accelerator): Promise<ProviderProbe> {
  const program = join(installationFolder, 'src', 'main', 'probe-accelerator.ts')
  const child = startWalled(workerCommand({ program, arguments: [provider], reads: modelsOnDisk() }), {
    pipes: ['ignore', 'pipe', 'ignore', 'ignore', 'ignore'],
    environment: workerEnvironment(process.env),
  })
  const tooLate = setTimeout(endWithAll, probeSeconds * 1000, child)
  const ended = new Promise<string>((resolve) => {
    child.on('error', () => resolve('the probe could not be started'))
    child.on('close', (code, signal) => resolve(`the probe ended with ${signal ?? `code ${code}`}`))
  })
  const answer = child.stdout === null ? '' : await text(child.stdout)
  const reason = await ended
  clearTimeout(tooLate)
  const line = answer.split('\n').find((part) => part.startsWith('{'))
  const found = line === undefined ? null : probeSchema.safeParse(JSON.parse(line))
  return found?.success === true ? found.data : { provider, refusal: reason, onCpu: [] }
}
