import { addNote } from '../../application/review/add-note.ts'
import { readsBlind } from '../../application/review/reads-blind.ts'
import type { NotesShown } from '../../contract/notes.ts'
import type { MediaId } from '../../domain/id.ts'
import { asMediaId } from '../as-media-id.ts'
import type { Handlers } from '../route-handlers.ts'
import { namesOf, personShown, type ReviewContext } from '../views/review-shown.ts'
import { contextOf, meansOf, type ReviewDeps } from './review.ts'

/** Notes on media and on cases. */
export function noteHandlers(deps: ReviewDeps): Pick<Handlers, 'listNotes' | 'addNote'> {
  return {
    listNotes: async ({ reference, media }, { by }) =>
      notesShown(await contextOf(deps, { reference, by, language: 'en' }), media === undefined ? null : asMediaId(media)),
    addNote: async ({ reference, media, text }, { by }) => {
      const context = await contextOf(deps, { reference, by, language: 'en' })
      const mediaId = media === null ? null : asMediaId(media)
      await addNote(meansOf(deps, context, by), mediaId, text)
      return notesShown(context, mediaId)
    },
  }
}

/** All notes; to somebody who is to read the medium blind, their own. */
async function notesShown(context: ReviewContext, mediaId: MediaId | null): Promise<NotesShown> {
  const { store, reader } = context
  const names = await namesOf(context)
  const blind = mediaId !== null && (await readsBlind(store, mediaId, reader))
  const notes = (await store.notesOn(mediaId)).filter(({ by }) => !blind || by === reader.person.id)
  return { notes: notes.map(({ text, by, at }) => ({ text, by: personShown(by, names), at })) }
}
