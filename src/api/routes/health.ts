import type { Handlers } from '../route-handlers.ts'

/** Health: that the server answers. */
export function healthHandlers(version: string): Pick<Handlers, 'showHealth'> {
  return { showHealth: async () => ({ status: 'ok', version }) }
}
