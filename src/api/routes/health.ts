import type { Handlers } from '../handlers.ts'

/** Health: that the server answers. */
export function healthHandlers(version: string): Pick<Handlers, 'showHealth'> {
  return { showHealth: async () => ({ status: 'ok', version }) }
}
