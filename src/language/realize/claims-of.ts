import type { Claim, ClaimKind } from '../../domain/description.ts'

/** A claim of one kind. */
export type ClaimOf<K extends ClaimKind> = Extract<Claim, { kind: K }>

/** The claims of one kind, in their order. */
export function claimsOf<K extends ClaimKind>(claims: readonly Claim[], kind: K): ClaimOf<K>[] {
  return claims.filter((claim): claim is ClaimOf<K> => claim.kind === kind)
}

/** Claims put together by a key, groups in the order of their first member. */
export function grouped<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return [...groups.values()]
}
