import { serveJobs } from '../worker/serve-jobs.ts'
import { settingsOfArguments } from './accelerator.ts'
import { analyseMediumMeans } from './analysis-parts.ts'

serveJobs(process, await analyseMediumMeans(settingsOfArguments(process.argv)))
