import sharp from 'sharp'

/** Loaders that may be used. All else stays blocked: drawings, documents and whatever libvips learns to read later. */
const allowed = ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Tiff', 'Heif']

let prepared = false

/** sharp with every loader blocked but six, no cache and one thread, so that memory stays bounded. */
export function safeSharp(): typeof sharp {
  if (!prepared) {
    sharp.cache(false)
    sharp.concurrency(1)
    sharp.block({ operation: ['VipsForeignLoad'] })
    sharp.unblock({ operation: allowed.map((format) => `VipsForeignLoad${format}`) })
    prepared = true
  }
  return sharp
}

/** Name and versions, as part of a decoder id. */
export function sharpId(): string {
  return `sharp ${sharp.versions.sharp} (libvips ${sharp.versions.vips})`
}
