import { DefaultFunctions, type MessageFunction } from 'messageformat/functions'

/** `:integer` as the standard has it, with its formats kept: making one costs far more than writing a number with it. */
export function integerFunction(): MessageFunction<string> {
  const formats = new Map<string, Intl.NumberFormat>()
  return (context, options, input) => {
    const number = DefaultFunctions.integer(context, options, input)
    const write = () => {
      const key = JSON.stringify([context.locales, number.options])
      const format = formats.get(key) ?? new Intl.NumberFormat(context.locales, number.options)
      formats.set(key, format)
      return format.format(number.valueOf())
    }
    return Object.defineProperty(number, 'toString', { value: write })
  }
}
