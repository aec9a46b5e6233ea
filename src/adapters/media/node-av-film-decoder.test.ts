import { describe } from 'vitest'
import { filmDecoderContract } from '../../../test/contracts/film-decoder.ts'
import { createNodeAvFilmDecoder } from './node-av-film-decoder.ts'

describe('the FFmpeg inside npm', () => filmDecoderContract(createNodeAvFilmDecoder))
