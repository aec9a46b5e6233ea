import type { LocaleTag, MediaId } from '../../domain/id.ts'
import { punctuationOf } from '../../domain/punctuation.ts'
import type { NounCode } from '../locales/locale-data.ts'
import { type SentenceWriter, sentenceWriter } from '../message/sentence-writer.ts'
import type { Thing } from '../message/things-function.ts'
import { wordedMoment } from '../realize/worded-moment.ts'
import { wordedLength } from '../realize/worded-time.ts'
import type { CaseTally } from './case-tally.ts'

// A longer list is no longer read; the rest is in the descriptions.
const mostListed = 5

/** A sentence on several media, with the media whose claims it rests on. */
export interface SummarySentence {
  readonly media: readonly MediaId[]
  readonly text: string
}

/** What a case holds as a whole, in sentences. */
export function tellCase(tally: CaseTally, locale: LocaleTag): SummarySentence[] {
  const writer = sentenceWriter(locale)
  return [...tellMedia(tally, writer), ...tellStacks(tally, writer), ...tellContent(tally, writer)]
}

/** What the members of a part of the case, such as a stack, have in them. */
export function tellMembers(tally: CaseTally, locale: LocaleTag): SummarySentence[] {
  return tellContent(tally, sentenceWriter(locale))
}

function tellMedia({ kinds }: CaseTally, writer: SentenceWriter): SummarySentence[] {
  const told = (['image', 'video', 'audio'] as const).flatMap((kind) => {
    const media = kinds.get(kind) ?? []
    return media.length === 0 ? [] : [{ media, thing: { thing: nounOf[kind], count: media.length, bound: 'exact' } satisfies Thing }]
  })
  if (told.length === 0) return []
  const text = writer.sentence('case-media', { things: told.map(({ thing }) => thing) })
  return [{ media: told.flatMap(({ media }) => media), text }]
}

const nounOf = { image: 'photo', video: 'film', audio: 'recording' } as const satisfies Record<string, NounCode>

function tellStacks({ stacks }: CaseTally, writer: SentenceWriter): SummarySentence[] {
  const groups = [...stacks.values()].filter((members) => members.size > 1)
  const media = groups.flatMap((members) => [...members])
  return media.length === 0 ? [] : [{ media, text: writer.sentence('case-stacks', { stacks: groups.length, media: media.length }) }]
}

function tellContent(tally: CaseTally, writer: SentenceWriter): SummarySentence[] {
  return [
    ...tellPeople(tally, writer),
    ...tellThings(tally, writer),
    ...tellCount('case-text', [...tally.text], writer),
    ...tellSpeech(tally, writer),
    ...tellSettings(tally, writer),
    ...tellDevices(tally, writer),
    ...tellTimes(tally, writer),
    ...tellCount('case-places', [...tally.places], writer),
  ]
}

function tellPeople({ people, kinds }: CaseTally, writer: SentenceWriter): SummarySentence[] {
  const of = [...kinds.values()].reduce((sum, media) => sum + media.length, 0)
  return people.size === 0 ? [] : [{ media: [...people], text: writer.sentence('case-people', { media: people.size, of }) }]
}

function tellThings({ things }: CaseTally, writer: SentenceWriter): SummarySentence[] {
  const most = mostFrequent(things)
  const phrases = most.map(([thing, media]) => writer.phrase('thing-in-media', { thing, media: media.size }))
  return most.length === 0 ? [] : [{ media: mediaOf(most), text: writer.sentence('case-things', { list: listed(writer, phrases) }) }]
}

function tellSettings({ settings }: CaseTally, writer: SentenceWriter): SummarySentence[] {
  const most = mostFrequent(settings)
  const { open, close } = punctuationOf(writer.data.lexicon.intl)
  const phrases = most.map(([setting, media]) => `${writer.data.lexicon.settings[setting].base ?? ''}${open}${media.size}${close}`)
  return most.length === 0 ? [] : [{ media: mediaOf(most), text: writer.sentence('case-settings', { list: listed(writer, phrases) }) }]
}

function tellDevices({ devices }: CaseTally, writer: SentenceWriter): SummarySentence[] {
  const most = mostFrequent(devices)
  const names = most.map(([device]) => device)
  return most.length === 0 ? [] : [{ media: mediaOf(most), text: writer.sentence('case-devices', { devices: names }) }]
}

function tellSpeech({ speech }: CaseTally, writer: SentenceWriter): SummarySentence[] {
  if (speech.size === 0) return []
  const total = [...speech.values()].reduce((sum, seconds) => sum + seconds, 0)
  const length = wordedLength(writer.data.lexicon.intl, total)
  return [{ media: [...speech.keys()], text: writer.sentence('case-speech', { media: speech.size, length }) }]
}

/** From the earliest to the latest, as the clocks of the devices showed them: zones that are not written cannot be compared. */
function tellTimes({ times }: CaseTally, writer: SentenceWriter): SummarySentence[] {
  const { intl, firstOfMonth } = writer.data.lexicon
  const read = times
    .flatMap(({ media, text }) => {
      const worded = wordedMoment(intl, text, firstOfMonth)
      return worded === null ? [] : [{ media, text: worded.moment, order: text.replace(/\D/gu, '').slice(0, 14).padEnd(14, '0') }]
    })
    .sort((a, b) => (a.order < b.order ? -1 : Number(a.order > b.order)))
  const [first] = read
  const last = read.at(-1)
  if (first === undefined || last === undefined || first.text === last.text) return []
  return [{ media: [first.media, last.media], text: writer.sentence('case-times', { from: first.text, to: last.text }) }]
}

function tellCount(key: 'case-text' | 'case-places', media: readonly MediaId[], writer: SentenceWriter): SummarySentence[] {
  return media.length === 0 ? [] : [{ media, text: writer.sentence(key, { media: media.length }) }]
}

type Counted<Key> = readonly (readonly [Key, ReadonlySet<MediaId>])[]

/** What is in most media; of equals, by code. */
function mostFrequent<Key extends string>(sets: ReadonlyMap<Key, ReadonlySet<MediaId>>): Counted<Key> {
  return [...sets].sort(([a, one], [b, other]) => other.size - one.size || (a < b ? -1 : 1)).slice(0, mostListed)
}

function mediaOf(counted: Counted<string>): MediaId[] {
  return [...new Set(counted.flatMap(([, media]) => [...media]))]
}

function listed({ data }: SentenceWriter, phrases: readonly string[]): string {
  return new Intl.ListFormat(data.lexicon.intl, { type: 'conjunction' }).format(phrases)
}
