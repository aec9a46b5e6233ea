import { accelerators } from '../adapters/inference/execution-provider.ts'
import { probeProvider } from '../adapters/inference/probe-provider.ts'
import { installedModels } from './models.ts'

/** A process for one probe, since a driver may end the process that loads it: named in the first argument, told as one line of JSON. */
const provider = accelerators.find((name) => name === process.argv[2])
if (provider === undefined) throw new Error('no such accelerator')
const { folders, manifests } = await installedModels()
process.stdout.write(`\n${JSON.stringify(await probeProvider(provider, { manifests, weights: folders.weights }))}\n`, () => process.exit(0))
