import { visionOverChannel } from '../adapters/inference/vision-channel.ts'
import { visionModel } from '../analysis/vision/vision.ts'
import { serveJobs } from '../worker/serve-jobs.ts'
import { settingsOfArguments } from './accelerator.ts'
import { mediumMeans, openAnalysisParts } from './analysis-parts.ts'

const parts = await openAnalysisParts({
  faces: true,
  networks: settingsOfArguments(process.argv),
  visionReaders: { [visionModel]: visionOverChannel(process) },
})
serveJobs(process, mediumMeans(parts))
