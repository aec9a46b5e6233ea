import type { ListedRelease } from '../../application/release/list-releases.ts'
import type { ReportPreview } from '../../application/release/preview-report.ts'
import type { ReleaseShown, ReportPreviewShown } from '../../contract/releases.ts'
import type { PersonId } from '../../domain/review/person.ts'

/** A release as the console shows it. */
export function releaseShown(listed: ListedRelease, names: ReadonlyMap<PersonId, string>): ReleaseShown {
  const { release, confirmations, state, changedSince, writing } = listed
  const { id, choice, formats, digest, by, at } = release
  const person = (who: PersonId) => ({ id: who, name: names.get(who) ?? who })
  const { media, languages, sections } = choice
  return {
    id,
    choice: { media: media === null ? null : [...media], languages: [...languages], sections: [...sections] },
    formats: [...formats],
    digest,
    by: person(by),
    at,
    confirmations: confirmations.map((one) => ({ by: person(one.by), at: one.at })),
    state,
    changedSince,
    writing,
    files: listed.files.map(({ name, format, bytes, sha256, state: found }) => {
      const language = /\.report\.(?<language>[a-z]+)\./.exec(name)?.groups?.language ?? null
      return { name, format, language, bytes, sha256, intact: found === 'intact' }
    }),
  }
}

/** A preview as the console shows it. */
export function previewShown({ pageNotice, direction, title, sections, media, pages }: ReportPreview): ReportPreviewShown {
  return {
    pageNotice,
    title,
    direction,
    sections: sections.map(({ id, heading, lines }) => ({ id, heading, lines: lines.map((line) => ({ ...line })) })),
    media: media.map(({ number, heading, name, passages }) => ({
      number,
      heading,
      name,
      sentences: passages.flatMap((passage) =>
        passage.sentences.map((sentence) => ({ number: sentence.number, text: sentence.text, basis: sentence.basis })),
      ),
    })),
    pages,
  }
}
