/** What a language puts between things that are written side by side. */
interface Punctuation {
  /** Between two sentences. */
  readonly gap: '' | ' '
  /** Between the items of a plain list. */
  readonly item: string
  readonly comma: string
  readonly semicolon: string
  /** Between a label and what it labels. */
  readonly colon: string
  readonly stop: string
  /** Around a remark; the first with the space before it. */
  readonly open: string
  readonly close: string
}

const spaced: Punctuation = { gap: ' ', item: ', ', comma: ', ', semicolon: '; ', colon: ': ', stop: '.', open: ' (', close: ')' }
const chinese: Punctuation = { gap: '', item: '、', comma: '，', semicolon: '；', colon: '：', stop: '。', open: '（', close: '）' }

const byScript: ReadonlyMap<string, Punctuation> = new Map([
  ['Jpan', { ...chinese, comma: '、' }],
  ['Hans', chinese],
  ['Hant', chinese],
  ['Arab', { ...spaced, item: '، ', comma: '، ', semicolon: '؛ ' }],
])

// French sets its high marks off by a space that does not break.
const byLanguage: ReadonlyMap<string, Punctuation> = new Map([['fr', { ...spaced, semicolon: '\u00a0; ', colon: '\u00a0: ' }]])

/** The marks of a language, by the script that it is written in; `language` is any tag, such as `ja` or `zh-CN`. */
export function punctuationOf(language: string): Punctuation {
  const { language: base, script } = new Intl.Locale(language).maximize()
  return byLanguage.get(base) ?? byScript.get(script ?? '') ?? spaced
}

const besideKanji = /(?<=[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]) | (?=[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}])/gu

/** The same text without the spaces beside Chinese characters and kana, which formatters put between a number and its unit. */
export function withoutGaps(text: string): string {
  return text.replace(besideKanji, '')
}
