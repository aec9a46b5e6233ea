import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Builds the console to dist/web. Everything is bundled; nothing is inlined, so that the content security policy needs no exception. */
export default defineConfig({
  root: 'src/web',
  base: '/',
  plugins: [react()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: 'es2023',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000,
  },
})
