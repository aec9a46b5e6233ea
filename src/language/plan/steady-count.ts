/**
 * How many there are in a scene, from the counts on its stills: the greatest number that enough stills reach. That is every still
 * of two, and two or a fifth of more, so that one doubled detection does not add anybody. Zero counts are left out by the caller.
 */
export function steadyCount(counts: readonly number[], stills: number): number {
  const falling = [...counts].sort((a, b) => b - a)
  const needed = Math.min(falling.length, Math.max(2, Math.ceil(stills / 5)))
  return falling[needed - 1] ?? 0
}
