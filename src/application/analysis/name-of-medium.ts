import type { MediaId } from '../../domain/id.ts'
import type { CaseReader } from '../ports/case-store.ts'

/** The name of the first file that holds a medium, without its folders. */
export async function nameOfMedium(store: Pick<CaseReader, 'medium'>, media: MediaId): Promise<string> {
  const path = (await store.medium(media))?.files[0]?.path ?? media
  return path.split('/').at(-1) ?? path
}
