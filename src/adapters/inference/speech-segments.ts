/** What sherpa-onnx tells of a stretch of speech; times in seconds from its beginning. */
export interface SpokenResult {
  readonly text: string
  readonly segment_texts: readonly string[]
  readonly segment_timestamps: readonly number[]
  readonly segment_durations: readonly number[]
}

interface Segment {
  readonly fromSeconds: number
  readonly toSeconds: number
  readonly text: string
}

/** The segments of a transcript with the times that the model tells; the whole stretch where it tells none that fit. */
export function segmentsOf(result: SpokenResult, seconds: number): Segment[] {
  const { segment_texts: texts, segment_timestamps: begins, segment_durations: lengths } = result
  const segments = texts.map((text, index): Segment => {
    const fromSeconds = begins[index] ?? 0
    const length = lengths[index] ?? 0
    const toSeconds = length > 0 ? fromSeconds + length : (begins[index + 1] ?? seconds)
    return { fromSeconds, toSeconds: Math.min(seconds, toSeconds), text: text.trim() }
  })
  const inOrder = segments.every(({ fromSeconds, toSeconds }, index) => {
    return fromSeconds >= (segments[index - 1]?.fromSeconds ?? 0) && toSeconds > fromSeconds
  })
  const complete = letters(segments.map(({ text }) => text).join('')) === letters(result.text)
  return inOrder && complete && segments.length > 0 ? segments : [{ fromSeconds: 0, toSeconds: seconds, text: result.text.trim() }]
}

function letters(text: string): string {
  return text.replace(/\s+/gu, '')
}
