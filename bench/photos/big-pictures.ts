import { join } from 'node:path'
import sharp from 'sharp'

/** Pictures as large as cameras and scanners make them, from a photo and a page of the test data, into a folder; their paths. */
export async function bigPictures(data: string, folder: string): Promise<readonly string[]> {
  const sources = [
    ['photo/coco/000000000139.jpg', 6000, 4000, 'jpeg'],
    ['photo/coco/000000011813.jpg', 8660, 5773, 'jpeg'],
    ['ocr/phototest.tif', 7000, 5000, 'jpeg'],
    ['ocr/rust-book.jpg', 5000, 7000, 'png'],
  ] as const
  return Promise.all(
    sources.map(async ([source, width, height, format]) => {
      const path = join(folder, `${width}.${format}`)
      await sharp(join(data, source)).toColourspace('srgb').resize(width, height, { fit: 'fill' }).toFormat(format).toFile(path)
      return path
    }),
  )
}
