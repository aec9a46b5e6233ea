import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { defaultData } from './default-data.ts'

/** Where models are added: the first folder of `WORDVEIL_MODELS`, else a folder beside the workspace of this machine. */
export function mountedModels(): string {
  const [first] = (process.env.WORDVEIL_MODELS ?? '').split(delimiter).filter((path) => path !== '')
  return first ?? join(defaultData(process.env, process.platform, homedir()), 'models')
}
