import { translatorOverChannel } from '../adapters/inference/translation-channel.ts'
import { visionOverChannel } from '../adapters/inference/vision-channel.ts'
import { serveJobs } from '../worker/serve-jobs.ts'
import { settingsOfArguments } from './accelerator.ts'
import { mediumMeans, openAnalysisParts } from './analysis-parts.ts'

const parts = await openAnalysisParts({
  faces: true,
  networks: settingsOfArguments(process.argv),
  remote: { vision: visionOverChannel(process), translation: translatorOverChannel(process) },
})
serveJobs(process, mediumMeans(parts))
