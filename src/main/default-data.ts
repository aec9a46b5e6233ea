import { join } from 'node:path'

/** Where the workspace lies unless the operator says otherwise: `$WORDVEIL_DATA`, else the platform's data folder. */
export function defaultData(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform, home: string): string {
  const named = environment.WORDVEIL_DATA
  if (named !== undefined && named !== '') return named
  if (platform === 'win32') return join(environment.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'Wordveil')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Wordveil')
  return join(environment.XDG_DATA_HOME ?? join(home, '.local', 'share'), 'wordveil')
}

/** The language of what is printed: `$WORDVEIL_LANG`, else that of the terminal, else English. */
export function terminalLanguage(environment: NodeJS.ProcessEnv, isLanguage: (tag: string) => boolean): string {
  const wanted = [environment.WORDVEIL_LANG, environment.LC_ALL, environment.LC_MESSAGES, environment.LANG].find(
    (value) => value !== undefined && value !== '',
  )
  const tag = (wanted ?? '').split(/[_.@-]/)[0]?.toLowerCase() ?? ''
  return isLanguage(tag) ? tag : 'en'
}
