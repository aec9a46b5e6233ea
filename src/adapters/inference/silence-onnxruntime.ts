// Unless told otherwise before it is loaded, onnxruntime reports its use to its maker. Import this before the library itself.
process.env.ORT_DISABLE_TELEMETRY = '1'
