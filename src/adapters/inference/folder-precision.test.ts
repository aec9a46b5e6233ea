import { expect, test } from 'vitest'
import { precisionOf } from './folder-precision.ts'

test('the precision of each network is read from the names of its files', () => {
  const files = [
    'config.json',
    'onnx/vision_encoder.onnx',
    'onnx/embed_tokens_fp16.onnx',
    'onnx/decoder_model_merged_q4f16.onnx',
    'onnx/a.onnx_data',
  ]
  expect(precisionOf(files)).toEqual({ vision_encoder: 'fp32', embed_tokens: 'fp16', decoder_model_merged: 'q4f16' })
})

test('of several precisions the one that a processor computes fastest is taken', () => {
  expect(
    precisionOf(['onnx/decoder_model_merged.onnx', 'onnx/decoder_model_merged_q4.onnx', 'onnx/decoder_model_merged_quantized.onnx']),
  ).toEqual({
    decoder_model_merged: 'q8',
  })
})
