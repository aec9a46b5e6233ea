import type { ReportDocument, ReportExhibit, ReportModel, ReportUnreadable } from '../../application/report/report-document.ts'
import type { ReportWords } from '../../application/report/report-words.ts'
import { mediumArticle } from './html-medium.ts'
import { evidenceText, fileCells, hashLines, placeText, plainList, problemText, rowTable, section, textFacts } from './html-parts.ts'
import { html, type Markup } from './markup.ts'

/** The sections of a report in their order, each with the id and heading that the table of contents names. */
export function reportSections(document: ReportDocument): { readonly id: string; readonly heading: string; readonly body: Markup }[] {
  const { words } = document
  return [
    { id: 'overview', heading: words.overview, body: textFacts(document.overview) },
    { id: 'exhibits', heading: words.exhibits, body: exhibits(document) },
    { id: 'descriptions', heading: words.descriptions, body: html`${document.media.map((medium) => mediumArticle(medium, words))}` },
    { id: 'unreadable', heading: words.unreadable, body: unreadable(document) },
    { id: 'not-analysed', heading: words['not-analysed'], body: notAnalysed(document) },
    { id: 'models', heading: words.models, body: models(document) },
    { id: 'means', heading: words.means, body: textFacts(document.means) },
    { id: 'limits', heading: words.limits, body: html`${document.limits.map(({ text }) => html`<p>${text}</p>\n`)}` },
    { id: 'signature', heading: words.signature, body: signature(document) },
  ]
}

/** The sections as markup. */
export function sectionMarkup(document: ReportDocument): Markup[] {
  return reportSections(document).map(({ id, heading, body }) => section(id, heading, body))
}

function exhibits({ exhibits: all, words }: ReportDocument): Markup {
  if (all.length === 0) return html`<p>${words['no-exhibits']}</p>\n`
  const headings = [words['medium-label'], words['file-label'], `${words['size-label']} · ${words['modified-label']}`]
  const one = ({ heading, name, form, count, files }: ReportExhibit) => html`<h3>${heading}</h3>
<p>${evidenceText(name)} <span class="minor">${form} · ${count}</span></p>
${rowTable(headings, files.map(fileCells))}`
  return html`${all.map(one)}`
}

function unreadable({ unreadable: all, words }: ReportDocument): Markup {
  if (all.length === 0) return html`<p>${words['unreadable-none']}</p>\n`
  return html`<ul class="plain unread">${all.map((entry) => unreadItem(entry, words['medium-label']))}</ul>\n`
}

function unreadItem({ number, places, type, size, hashes, problems }: ReportUnreadable, mediumLabel: string): Markup {
  const what = [type, size].filter((part) => part !== null).join(' · ')
  const head = number === null ? null : html`<strong>${mediumLabel} ${number}</strong>`
  const rest = [...places.map(placeText), ...problems.map(problemText), ...(what === '' ? [] : [html`<span class="minor">${what}</span>`])]
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

function signature({ words }: ReportDocument): Markup {
  const lines = [words.name, words.rank, words.date, words['sign-line']].map((label) => html`<p>${label}</p>`)
  return html`<p>${words['signature-text']}</p>
<p class="draft">${words['signature-draft']}</p>
<div class="sign">${lines}</div>
`
}
