/** What is kept of the metadata of one file: packed, a few kilobytes can hold fields of many megabytes. */
const most = { fields: 4000, name: 200, value: 16_384, together: 1_048_576 }

/** Where the fields were too many or too long, how many are not there is told under this name. */
const leftOutName = 'Wordveil:FieldsLeftOut'

/** The fields of metadata in their order, each shortened where it is too long, as far as they fit (in characters). */
export function boundedFields(fields: Readonly<Record<string, string>>): Record<string, string> {
  const kept: [string, string][] = []
  let together = 0
  let leftOut = 0
  for (const [name, whole] of Object.entries(fields)) {
    const value = shortened(whole, most.value)
    const size = name.length + value.length
    const fits = kept.length < most.fields && name.length <= most.name && together + size <= most.together
    if (!fits) leftOut += 1
    else {
      kept.push([name, value])
      together += size
    }
  }
  return Object.fromEntries(leftOut === 0 ? kept : [...kept, [leftOutName, String(leftOut)]])
}

/** A text of at most so many characters, and how many it had where it was longer. */
export function shortened(text: string, characters: number): string {
  if (text.length <= characters) return text
  // Half a character would be none.
  const beginning = text.slice(0, characters).replace(/[\uD800-\uDBFF]$/, '')
  return `${beginning}… [${text.length}]`
}
