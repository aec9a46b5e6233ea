// What terminals draw two columns wide: Chinese characters, kana, Hangul, and full-width marks.
const wide = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]/u
const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** The beginning of a text that fits into so many columns of a terminal. */
export function fitColumns(text: string, columns: number): string {
  let [shown, used] = ['', 0]
  for (const { segment } of clusters.segment(text)) {
    used += wide.test(segment) ? 2 : 1
    if (used > columns) return shown
    shown += segment
  }
  return shown
}
