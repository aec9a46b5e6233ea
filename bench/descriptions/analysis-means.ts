import type { AnalyseMediumMeans } from '../../src/application/analysis/analyse-medium.ts'
import type { AnalysisParts } from '../../src/main/analysis-parts.ts'

/** The means of the product as it is installed, for describing media here. */
export function meansOf({ means, models, media }: AnalysisParts): AnalyseMediumMeans {
  return {
    ...means,
    models,
    mediaDecoder: media.decoder,
    readCapture: (path: string, signal: AbortSignal) => media.metadata.read(path, signal),
  }
}
