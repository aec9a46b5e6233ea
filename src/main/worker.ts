import { serveJobs } from '../worker/serve-jobs.ts'
import { analyseMediumMeans } from './analysis-parts.ts'

serveJobs(process, await analyseMediumMeans())
