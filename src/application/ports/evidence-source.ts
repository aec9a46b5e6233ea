import type { ContentType, EvidenceFile, Exhibit, Hashes } from '../../domain/evidence.ts'
import type { Instant, MediaId } from '../../domain/id.ts'
import type { ProblemRecord } from '../../domain/problem.ts'

/** One path met on the walk: a file with the means to read it once, or why it cannot be read. */
export interface FoundPath {
  readonly path: string
  readonly bytes: number | null
  readonly modifiedAt: Instant | null
  readonly createdAt: Instant | null
  readonly problem: ProblemRecord | null
}

/** What one read of a file told. */
export interface ReadFile {
  readonly hashes: Hashes
  readonly bytes: number
  readonly type: ContentType
  /** What is wrong with bytes that could be read all the same: they are not those that the archive recorded. */
  readonly problem: ProblemRecord | null
}

/** What was recorded of a file when it was read. */
export type RecordedState = Pick<EvidenceFile, 'bytes' | 'modifiedAt'>

/** The bytes of an exhibit, opened read-only. Nothing is followed out of it and nothing is written into it. */
export interface EvidenceSource extends AsyncDisposable {
  readonly form: Exhibit['form']
  readonly name: string
  /** Absolute path, links resolved. */
  readonly source: string
  /** Whether files can be read in any order, several at once; else only while they are the current one of the walk. */
  readonly anyOrder: boolean
  /** Every path, in a stable order, one at a time. */
  walk(): AsyncIterable<FoundPath>
  /** Hashes and sniffs the file in one read. Expected failures are Problems; once the signal aborts it fails with its reason. */
  read(path: string, signal?: AbortSignal): Promise<ReadFile>
  /**
   * A path on disk that a decoder may open read-only; an archive entry is copied out and gone when disposed. What the archive holds there, or a file that is
   * no longer as it was `recorded`, is compared with the medium: the problem `file-changed` where it is another.
   */
  materialise(path: string, media: MediaId, recorded?: RecordedState): Promise<{ readonly path: string } & AsyncDisposable>
}

/** Opens what an operator names as evidence: a folder, an archive or a single file. */
export interface EvidenceOpener extends AsyncDisposable {
  /** Whether an exhibit that was read before is connected now. The folder of a disk that is not mounted is there, and empty. */
  isThere(exhibit: Pick<Exhibit, 'source' | 'form'>): Promise<boolean>
  open(path: string): Promise<EvidenceSource>
}
