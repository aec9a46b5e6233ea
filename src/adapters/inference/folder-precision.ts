/** Endings of file names by the precision of their weights, in the order in which they are taken where a folder holds several. */
const endings = [
  ['q8', '_quantized'],
  ['int8', '_int8'],
  ['uint8', '_uint8'],
  ['q4', '_q4'],
  ['bnb4', '_bnb4'],
  ['fp32', ''],
  ['q4f16', '_q4f16'],
  ['fp16', '_fp16'],
] as const

type Precision = (typeof endings)[number][0]

/** Which precision of each network a folder holds, by the network's name: `onnx/decoder_model_merged_q4.onnx` is the decoder in q4. */
export function precisionOf(files: readonly string[]): Readonly<Record<string, Precision>> {
  const names = files.flatMap((file) => /^onnx\/([^/]+)\.onnx$/.exec(file)?.[1] ?? [])
  const networks = new Set(names.map(networkOf))
  return Object.fromEntries(
    [...networks].flatMap((network) => {
      const found = endings.find(([, ending]) => names.includes(`${network}${ending}`))
      return found === undefined ? [] : [[network, found[0]]]
    }),
  )
}

function networkOf(name: string): string {
  const ending = endings.map(([, text]) => text).find((text) => text !== '' && name.endsWith(text)) ?? ''
  return name.slice(0, name.length - ending.length)
}
