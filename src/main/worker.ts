import { translatorOverChannel } from '../adapters/inference/translation-channel.ts'
import { visionOverChannel } from '../adapters/inference/vision-channel.ts'
import { missingWalls } from '../adapters/sandbox/handed-walls.ts'
import { lostWall } from '../adapters/sandbox/lost-wall.ts'
import { refuseJobs, serveJobs } from '../worker/serve-jobs.ts'
import { settingsOfArguments } from './accelerator.ts'
import { mediumMeans, openAnalysisParts } from './analysis-parts.ts'

// Before anything is started: what is tried once holds as long as this process lives.
const missing = missingWalls(process.argv)
if (missing !== null) refuseJobs(process, missing)
else {
  const parts = await openAnalysisParts({
    faces: true,
    networks: settingsOfArguments(process.argv),
    remote: { vision: visionOverChannel(process), translation: translatorOverChannel(process) },
  })
  serveJobs(process, mediumMeans(parts), lostWall)
}
