import { visionOverChannel } from '../adapters/inference/vision-channel.ts'
import { serveJobs } from '../worker/serve-jobs.ts'
import { settingsOfArguments } from './accelerator.ts'
import { mediumMeans, openAnalysisParts } from './analysis-parts.ts'

const parts = await openAnalysisParts({
  faces: true,
  networks: settingsOfArguments(process.argv),
  visionServer: visionOverChannel(process),
})
serveJobs(process, mediumMeans(parts))
