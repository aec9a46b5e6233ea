import { colours } from '../../domain/observation.ts'
import {
  ageBands,
  clothingCodes,
  events,
  makings,
  markCodes,
  picturePlaces,
  postures,
  settings,
  thingCodes,
} from '../../domain/wider-vocabulary.ts'
import { cannotTell, type Question, type QuestionSheet } from './question.ts'

const open = (codes: readonly string[]) => ({ options: [...codes, cannotTell] })
const count = { from: 1, to: 9 }
const unmarked = thingCodes.filter((code) => !markCodes.some((mark) => mark === code))

/** What is asked of one still, or of several stills of a shot together. */
const seen: readonly Question[] = [
  { id: 'setting', ask: 'Where was this taken?', answer: 'one', field: open(settings) },
  {
    id: 'making',
    ask: 'Is it a plain photograph, or made in another way?',
    answer: 'one',
    field: { options: ['plain-photograph', ...makings, cannotTell] },
  },
  {
    id: 'things',
    ask: 'Which of these things can plainly be seen, and how many of each?',
    answer: 'list',
    most: 8,
    fields: { code: { options: unmarked }, count },
  },
  { id: 'postures', ask: 'How do the people hold themselves?', answer: 'list', most: 4, fields: { posture: { options: postures }, count } },
  { id: 'position', ask: 'If exactly one person is seen: where in the picture?', answer: 'one', field: open(picturePlaces) },
  {
    id: 'clothing',
    ask: 'What clothing can plainly be seen, and in which colour?',
    answer: 'list',
    most: 8,
    fields: { item: { options: clothingCodes }, colour: open(colours) },
  },
  {
    id: 'ages',
    ask: 'In which wide range of years does the apparent age of each person lie? Leave out whoever cannot be judged.',
    answer: 'list',
    most: 4,
    fields: { years: { options: ageBands }, count },
  },
]

const overTime: readonly Question[] = [
  {
    id: 'events',
    ask: 'The pictures follow one another in time. What happens from the first to the last?',
    answer: 'list',
    most: 4,
    fields: { event: { options: events } },
  },
]

const detail: readonly Question[] = [
  { id: 'detail', ask: 'One short remark on what the questions above leave out, or nothing.', answer: 'text', letters: 160 },
]

/** The sheet for a photo, or for several stills of one shot in order of time. */
export function sceneSheet(stills: number): QuestionSheet {
  return { name: 'scene', questions: [...seen, ...(stills > 1 ? overTime : []), ...detail] }
}

/** What is asked of a still whose text stays legible. It is one closed question, so that text in a picture can move no other answer. */
export const markSheet: QuestionSheet = {
  name: 'marks',
  questions: [
    {
      id: 'marks',
      ask: 'Which of these marks and signs can plainly be seen?',
      answer: 'list',
      most: 4,
      fields: { mark: { options: markCodes } },
    },
  ],
}

/** The sheet of a name, for so many pictures. */
export function sheetNamed(name: QuestionSheet['name'], pictures: number): QuestionSheet {
  return name === 'marks' ? markSheet : sceneSheet(pictures)
}
