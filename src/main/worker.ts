import { analyseMediumMeans } from './analysis-parts.ts'
import { serveJobs } from '../worker/serve-jobs.ts'

serveJobs(process, await analyseMediumMeans())
