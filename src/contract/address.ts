import type { Route, RouteInput } from './route.ts'

/** The address of a route with its input filled in: path parts first, the rest as query; absent values are left out. */
export function addressOf<R extends Route>(route: R, input: RouteInput<R>): string {
  const fields = new Map(Object.entries(input).filter(([, value]) => value !== undefined && value !== null && value !== ''))
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => {
    const value = fields.get(name)
    fields.delete(name)
    return encodeURIComponent(String(value))
  })
  const query = new URLSearchParams([...fields].map(([name, value]) => [name, String(value)])).toString()
  return query === '' ? path : `${path}?${query}`
}
