/** Marks that turn the line round, hide letters or are no letters of anybody: they have no place in a translation or before a model. */
const hidden = /[\p{Cs}\p{Co}\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]/gu

/** A text on one line, without direction marks, control characters and what cannot be seen. */
export function plainText(text: string): string {
  return text
    .replace(hidden, '')
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
}

/**
 * A quote as it is put before a model: plain, and without the brackets by which models tell who speaks and in which language to write
 * (`<|im_end|>`, `</s>`, `>>deu<<`, `__de__`, `[INST]`), so that a text in a picture cannot play one of them.
 */
export function sentText(text: string): string {
  const unmarked = text
    .replace(/[<＜]/gu, '‹')
    .replace(/[>＞]/gu, '›')
    .replace(/\[(\/?[A-Z_]+)\]/gu, '($1)')
    .replace(/__+/gu, ' ')
    .replace(/\b([a-z]{2,3})_([A-Z][A-Za-z]{1,3})\b/gu, '$1 $2')
  return plainText(unmarked)
}
