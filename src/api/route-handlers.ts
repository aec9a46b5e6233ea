import type { RouteName, routes } from '../contract/routes.ts'
import type { Handler } from './mount.ts'

/** One handler for each route of the contract; the compiler lists those that are missing. */
export type Handlers = { readonly [Name in RouteName]: Handler<(typeof routes)[Name]> }
