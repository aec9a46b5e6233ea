import type { CaptureFacts } from '../../domain/evidence.ts'
import type { ObservationDraft } from '../../domain/observation.ts'
import { defineAnalyzer, type Subject } from '../analyzer.ts'
import { nameMismatch } from './name-mismatch.ts'

/** What the metadata claim about how, when and where a medium was made, and whether its name says what it is. */
export const metadata = defineAnalyzer({
  contract: 1,
  id: 'metadata',
  version: 2,
  media: ['image', 'video', 'audio'],
  needs: [],
  makes: ['metadata', 'name-mismatch', 'making'],
  models: [],
  params: {},
  repeatable: true,
  analyze: async (subject) => ({
    outcome: 'done',
    observations: [...captureOf(subject.capture), ...makingOf(subject), ...mismatchOf(subject)],
  }),
})

function captureOf(capture: CaptureFacts | null): ObservationDraft<'metadata'>[] {
  if (capture === null) return []
  const values = { 'taken-at': capture.takenAt, device: deviceName(capture), software: capture.software, place: placeOf(capture) } as const
  const fields = ['taken-at', 'device', 'software', 'place'] as const
  return fields.flatMap((field) => {
    const value = values[field]?.trim() ?? ''
    return value === '' ? [] : [{ kind: 'metadata', field, value, where: { on: 'media' }, confidence: 1 } as const]
  })
}

/** Telephones and desktops write this comment, and no other, into the pictures that they take of their own screen. */
const screenComment = 'Screenshot'

/** That a picture was taken of the screen of the device itself, where its maker wrote so. */
function makingOf({ capture, facts }: Subject): ObservationDraft<'making'>[] {
  const comments = Object.entries(capture?.fields ?? {}).filter(([name]) => name.split(':').at(-1) === 'UserComment')
  const isScreenshot = facts.kind === 'image' && comments.some(([, text]) => text.trim() === screenComment)
  return isScreenshot ? [{ kind: 'making', making: 'screenshot', where: { on: 'media' }, confidence: 1 }] : []
}

/** Make and model, without a make that the model repeats. */
function deviceName({ make, model }: CaptureFacts): string | null {
  const maker = make?.trim() ?? ''
  const name = model?.trim() ?? ''
  if (name === '' || maker === '') return name === '' ? maker : name
  return name.toLowerCase().startsWith(maker.split(' ')[0]?.toLowerCase() ?? maker) ? name : `${maker} ${name}`
}

/** `latitude,longitude` in degrees with six decimals (about 0.1 m). Null Island is an unset receiver. */
function placeOf({ latitude, longitude }: CaptureFacts): string | null {
  if (latitude === null || longitude === null || (latitude === 0 && longitude === 0)) return null
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return null
  return `${latitude.toFixed(6)},${longitude.toFixed(6)}`
}

function mismatchOf({ extensions, facts }: Subject): ObservationDraft<'name-mismatch'>[] {
  const extension = nameMismatch(extensions, facts.mimeType)
  return extension === null ? [] : [{ kind: 'name-mismatch', extension, mimeType: facts.mimeType, where: { on: 'media' }, confidence: 1 }]
}
