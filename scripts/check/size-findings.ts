const warnAt = 250
const failAt = 300

/** Words and tables are data: a folder of locales, or a file named `x.data.ts`. */
const isData = (path: string) => path.includes('/locales/') || path.endsWith('.data.ts')

/** A file at or over the length where reading it gets hard; `tooLong` where the check fails. */
export interface SizeFinding {
  readonly path: string
  readonly lines: number
  readonly tooLong: boolean
}

/** The sources that are longer than the warning length, the longest first. */
export function sizeFindings(files: readonly { readonly path: string; readonly text: string }[]): readonly SizeFinding[] {
  return files
    .filter(({ path }) => !isData(path))
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > warnAt)
    .map((file) => ({ ...file, tooLong: file.lines > failAt }))
    .sort((one, other) => other.lines - one.lines)
}
