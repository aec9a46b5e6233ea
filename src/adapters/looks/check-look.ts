import { type Look, type LookedAtMedium, type LookSpan, mostLookSide } from '../../application/ports/look-renderer.ts'
import type { MediaKind } from '../../domain/evidence.ts'
import { Problem } from '../../domain/problem.ts'
import { type Box, seconds } from '../../domain/timeline.ts'

const leastSide = 16

/** Refuses what no medium of this kind can show, and what is asked beyond the bounds. */
export function checkLook({ kind, mimeType }: LookedAtMedium, look: Look): void {
  if (kind === 'other') throw new Problem(mimeType === 'application/x-empty' ? 'empty-file' : 'not-media', mimeType)
  if (!fits(kind, mimeType, look)) throw new Problem('request-invalid', `no ${look.tier} of ${mimeType}`)
  if ('span' in look) checkSpan(look.span)
  if (look.tier === 'audio') return
  const { longestSide, margin, region } = look
  if (!Number.isInteger(longestSide) || longestSide < leastSide || longestSide > mostLookSide)
    throw new Problem('request-invalid', 'the longest side')
  if (!(margin >= 0 && margin <= 2)) throw new Problem('request-invalid', 'the margin')
  if (region !== null && !isBox(region)) throw new Problem('request-invalid', 'the region')
}

function fits(kind: MediaKind, mimeType: string, { tier }: Look): boolean {
  if (tier === 'audio') return kind === 'video' || kind === 'audio'
  if (tier === 'clip') return kind === 'video' || mimeType === 'image/gif'
  return kind !== 'audio'
}

function checkSpan({ from, to }: LookSpan): void {
  const length = seconds(to) - Math.max(0, seconds(from))
  if (!(Number.isFinite(length) && length > 0)) throw new Problem('request-invalid', 'the span')
}

/** A hair beyond the edge is what rounding leaves. */
const tolerance = 1e-3

function isBox({ x, y, width, height }: Box): boolean {
  const within = [x, y, width, height].every((value) => Number.isFinite(value) && value >= -tolerance)
  return within && width > 0 && height > 0 && x + width <= 1 + tolerance && y + height <= 1 + tolerance
}
