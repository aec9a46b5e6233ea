/** What is shown until the first words have come; the only words that are not in the catalogue. */
export function BeforeWords({ failed, again }: { readonly failed: boolean; readonly again: () => void }) {
  if (!failed) return <div className="before-words" aria-busy="true" />
  return (
    <main className="before-words">
      <h1>Wordveil cannot reach its server</h1>
      <p>It may have been stopped. Start it again with “wordveil serve”.</p>
      <button type="button" className="button" onClick={again}>
        Try again
      </button>
    </main>
  )
}
