import type { ReportDocument, ReportModel, ReportTold, ReportUnreadable } from '../../application/report/report-document.ts'
import type { ReportWords } from '../../application/report/report-words.ts'
import { withoutGaps } from '../../domain/punctuation.ts'
import { mediumArticle } from './html-medium.ts'
import {
  evidenceText,
  fileCells,
  hashLines,
  longTable,
  placeText,
  plainList,
  problemText,
  rowTable,
  section,
  textFacts,
} from './html-parts.ts'
import { html, type Markup } from './markup.ts'

/** A section with the id and heading that the table of contents names; its body comes in pieces, as it may be long. */
interface ReportSection {
  readonly id: string
  readonly heading: string
  readonly body: Iterable<Markup>
}

/** The sections of a report in their order, those that were left out aside. */
export function reportSections(document: ReportDocument): ReportSection[] {
  const { words } = document
  const told = (...ids: readonly ReportTold['id'][]): ReportSection[] =>
    document.told.flatMap((one) => (ids.includes(one.id) ? [{ id: one.id, heading: one.heading, body: toldBody(one) }] : []))
  const sections = [
    ...told('release', 'left-out'),
    { id: 'overview', heading: words.overview, body: [summaryList(document), textFacts(document.overview)] },
    { id: 'exhibits', heading: words.exhibits, body: exhibits(document) },
    { id: 'descriptions', heading: words.descriptions, body: descriptions(document) },
    { id: 'unreadable', heading: words.unreadable, body: unreadable(document) },
    { id: 'not-analysed', heading: words['not-analysed'], body: [notAnalysed(document)] },
    ...told('exposure', 'sampling'),
    { id: 'models', heading: words.models, body: [models(document)] },
    { id: 'means', heading: words.means, body: [textFacts(document.means)] },
    { id: 'limits', heading: words.limits, body: document.limits.map(({ text }) => html`<p>${text}</p>\n`) },
    { id: 'signature', heading: words.signature, body: [signature(document)] },
  ]
  const omitted: readonly string[] = document.omitted
  return sections.filter(({ id }) => !omitted.includes(id))
}

function* toldBody({ texts, groups }: ReportTold): Generator<Markup> {
  for (const text of texts) yield html`<p>${text}</p>\n`
  for (const { heading, facts } of groups) yield html`${heading === null ? null : html`<h3>${heading}</h3>\n`}${textFacts(facts)}`
}

/** The sections as markup, in pieces. */
export function* sectionMarkup(document: ReportDocument): Generator<Markup> {
  for (const { id, heading, body } of reportSections(document)) yield* section(id, heading, body)
}

function summaryList({ summary }: ReportDocument): Markup {
  const items = summary.map(({ text, basis }) => html`<span class="text">${text}</span> <span class="minor">${basis}</span>`)
  return items.length === 0 ? html`` : plainList(items)
}

function* exhibits({ exhibits: all, media, unreadable: unread, words }: ReportDocument): Generator<Markup> {
  if (all.length === 0) yield html`<p>${words['no-exhibits']}</p>\n`
  const headings = [words['medium-label'], words['file-label'], `${words['size-label']} · ${words['modified-label']}`]
  const numbers = new Set([...media, ...unread].map(({ number }) => number))
  for (const { heading, name, form, count, files } of all) {
    yield html`<h3>${heading}</h3>\n<p>${evidenceText(name)} <span class="minor">${form} · ${count}</span></p>\n`
    yield* longTable(
      headings,
      each(files, (file) => fileCells(file, (number) => numbers.has(number))),
    )
  }
}

function* each<Item, Made>(items: Iterable<Item>, make: (item: Item) => Made): Generator<Made> {
  for (const item of items) yield make(item)
}

function descriptions({ media, words }: ReportDocument): Iterable<Markup> {
  return each(media, (medium) => mediumArticle(medium, words))
}

function* unreadable({ unreadable: all, words }: ReportDocument): Generator<Markup> {
  if (all.length === 0) return yield html`<p>${words['unreadable-none']}</p>\n`
  yield html`<ul class="plain unread">`
  for (const entry of all) yield unreadItem(entry, words)
  yield html`</ul>\n`
}

function unreadItem({ number, places, type, size, hashes, problems }: ReportUnreadable, words: ReportWords): Markup {
  const what = [type, size].filter((part) => part !== null).join(' · ')
  const head = number === null ? null : html`<strong>${withoutGaps(`${words['medium-label']} ${number}`)}</strong>`
  const rest = [
    ...places.map((place) => placeText(place, words.colon)),
    ...problems.map(problemText),
    ...(what === '' ? [] : [html`<span class="minor">${what}</span>`]),
  ]
  const id = number === null ? null : html` id="medium-${number}"`
  return html`<li${id}>${head}${plainList([...rest, ...(hashes === null ? [] : [hashLines(hashes)])])}</li>\n`
}

function notAnalysed({ notAnalysed: all, words }: ReportDocument): Markup {
  if (all.length === 0) return html`<p>${words['not-analysed-none']}</p>\n`
  const rows = all.map(({ analysis, reason, media }) => [html`${analysis}`, problemText(reason), html`${media}`])
  return rowTable([words['analysis-label'], words['reason-label'], words['media-numbers-label']], rows)
}

function models({ models: all, words }: ReportDocument): Markup {
  if (all.length === 0) return html`<p>${words['models-none']}</p>\n`
  const head = [words['model-label'], words['version-label'], words['purpose-label']].map((word) => html`<th scope="col">${word}</th>`)
  return html`<table><thead><tr>${head}</tr></thead>\n${all.map((model) => modelRows(model, words))}</table>\n`
}

/** The licence and the hash have lines of their own: a column each would break them into pieces. */
function modelRows({ id, version, licence, purpose, sha256 }: ReportModel, words: ReportWords): Markup {
  return html`<tbody class="model"><tr><th scope="rowgroup" rowspan="3">${id}</th><td>${version}</td><td>${purpose}</td></tr>
<tr><td colspan="2"><span class="minor">${words['licence-label']}</span> ${licence}</td></tr>
<tr><td colspan="2"><span class="minor">${words['weights-label']}</span> <span class="hash">${sha256}</span></td></tr></tbody>
`
}

function signature({ words, state, standing }: ReportDocument): Markup {
  const lines = [words.name, words.rank, words.date, words['sign-line']].map((label) => html`<p>${label}</p>`)
  return html`<p>${words['signature-text']}</p>
<p class="${state}">${standing.signature}</p>
<div class="sign">${lines}</div>
`
}
