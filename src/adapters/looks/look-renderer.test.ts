import { lookRendererContract } from '../../../test/contracts/look-renderer.ts'
import { openLookRenderer } from './look-renderer.ts'

lookRendererContract(openLookRenderer)
