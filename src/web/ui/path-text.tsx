import { pathPieces } from '../../domain/path-pieces.ts'

/** A path or a file name: from left to right as a whole, each name in the direction of its letters. */
export function PathText({ path }: { readonly path: string }) {
  const pieces = pathPieces(path)
  if (pieces === null) return <bdi className="path">{path}</bdi>
  const laid = pieces.map((piece, index) => ({ ...piece, from: pieces.slice(0, index).reduce((sum, { text }) => sum + text.length, 0) }))
  return (
    <bdi className="path" dir="ltr">
      {laid.map(({ text, turns, from }) =>
        turns ? (
          <bdi key={from} dir="rtl">
            {text}
          </bdi>
        ) : (
          text
        ),
      )}
    </bdi>
  )
}
