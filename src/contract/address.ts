import type { Route, RouteInput } from './route.ts'

/** The address of a route with its input filled in: path parts first, the rest as query, or left to the body with POST; absent values are left out. */
export function addressOf<R extends Route>(route: R, input: RouteInput<R>): string {
  const fields = new Map(Object.entries(input).filter(([, value]) => value !== undefined && value !== null && value !== ''))
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => {
    const value = fields.get(name)
    fields.delete(name)
    return encodeURIComponent(String(value))
  })
  if (route.method === 'POST') return path
  const query = new URLSearchParams([...fields].map(([name, value]) => [name, String(value)])).toString()
  return query === '' ? path : `${path}?${query}`
}

/** The JSON body of a route with POST: the fields that are no part of its path; null with GET. */
export function bodyOf<R extends Route>(route: R, input: RouteInput<R>): string | null {
  if (route.method === 'GET') return null
  const inPath = new Set([...route.path.matchAll(/:(\w+)/g)].map(([, name]) => name))
  return JSON.stringify(Object.fromEntries(Object.entries(input).filter(([name]) => !inPath.has(name))))
}
