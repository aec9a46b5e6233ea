import type { MediaKind } from '../../domain/evidence.ts'

/** Picture types that are programs in disguise: drawings and scripts that a renderer would obey. */
const scripted = new Set([
  'image/svg+xml',
  'image/x-mvg',
  'image/x-msl',
  'image/x-eps',
  'image/x-xfig',
  'image/x-gem',
  'image/wmf',
  'image/emf',
  'image/x-wmf',
  'image/x-emf',
  'image/vnd.dwg',
  'image/vnd.dxf',
])

/** Sound types that are lists of other files, or notes to be played and not recorded sound. */
const unrecorded = new Set([
  'audio/x-mpegurl',
  'audio/mpegurl',
  'audio/x-scpls',
  'audio/midi',
  'audio/x-mod',
  'audio/x-xm',
  'audio/x-s3m',
  'audio/x-it',
])

const films = new Set(['application/ogg', 'application/mxf', 'application/vnd.rn-realmedia', 'application/x-matroska'])

/** The kind of medium behind a MIME type; what may not be decoded is `other`. */
export function kindOfMimeType(mimeType: string): MediaKind {
  if (scripted.has(mimeType) || unrecorded.has(mimeType)) return 'other'
  if (films.has(mimeType) || mimeType.startsWith('video/')) return 'video'
  if (mimeType.startsWith('image/')) return 'image'
  return mimeType.startsWith('audio/') ? 'audio' : 'other'
}
