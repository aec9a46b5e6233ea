import { z } from 'zod'
import { mediaId, reference } from './parts.ts'
import { personShown } from './review-parts.ts'
import { defineRoute, json } from './route.ts'

const note = z.object({ text: z.string(), by: personShown, at: z.iso.datetime() })

/** Remarks on a medium, or on the case as a whole without one, the earliest first. */
export const listNotes = defineRoute({
  method: 'GET',
  who: 'signed-in',
  path: '/api/cases/:reference/notes',
  input: z.object({ reference, media: mediaId.optional() }),
  reply: json(z.object({ notes: z.array(note) })),
})

/** Adds a remark. Notes are neither changed nor removed. */
export const addNote = defineRoute({
  method: 'POST',
  who: 'signed-in',
  path: '/api/cases/:reference/notes',
  input: z.object({ reference, media: mediaId.nullable().default(null), text: z.string().trim().min(1).max(4000) }),
  reply: json(z.object({ notes: z.array(note) })),
})

export type NotesShown = z.output<(typeof listNotes)['reply']['schema']>
