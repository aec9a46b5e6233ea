/** A colour as the eye orders it: lightness 0…1, chroma 0…0.4, hue in degrees. */
export interface Perceived {
  readonly lightness: number
  readonly chroma: number
  readonly hue: number
}

const linear = Float64Array.from({ length: 256 }, (_, value) =>
  value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
)

/** An sRGB colour (0…255 each) in OKLCh, after Björn Ottosson. */
export function perceived(red: number, green: number, blue: number): Perceived {
  const [r, g, b] = [linear[red] ?? 0, linear[green] ?? 0, linear[blue] ?? 0]
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const medium = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const lightness = 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short
  const towardsRed = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short
  const towardsYellow = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short
  const degrees = (Math.atan2(towardsYellow, towardsRed) * 180) / Math.PI
  return { lightness, chroma: Math.hypot(towardsRed, towardsYellow), hue: (degrees + 360) % 360 }
}
