import type { MemoryExhibits } from './memory-evidence.ts'

/** The files of a phone: photos alike and damaged, a film, a sound, a text, and what cannot be read. */
export const phone: MemoryExhibits[string] = {
  'a.png': 'photo square',
  'again/a.png': 'photo square',
  'near a.png': 'photo square smaller',
  'b.png': 'photo park damaged',
  'broken.png': 'photo lake content-broken',
  'film.mp4': 'film street',
  'voice.wav': 'sound voice',
  'notes.txt': 'text',
  link: { found: 'link-not-followed' },
  'locked.png': { read: 'path-unreadable' },
}
