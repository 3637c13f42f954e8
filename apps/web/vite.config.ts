import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import tailwind from '@tailwindcss/vite';
import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { emitWords } from '../../libs/contract/emit-words.mjs';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const API = process.env['API_URL'] ?? 'http://localhost:3000';

/** Copies the libs' words into the contract before a build, and again whenever one of them changes. */
const words = (): Plugin => ({
  name: 'maplebridge-words',
  async buildStart() {
    await emitWords();
  },
  configureServer(server) {
    server.watcher.add(at('../../libs/*/words'));
    server.watcher.on('change', (file) => {
      if (/libs\/(?!contract)[^/]+\/words\//.test(file)) void emitWords();
    });
  },
});

/** Leaves a compressed twin beside each text, so that the api sends few bytes without spending time on them. */
const compressed = (): Plugin => ({
  name: 'maplebridge-compressed',
  apply: 'build',
  writeBundle({ dir = '' }) {
    for (const file of readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(js|mjs|css|html|svg)$/.test(name))) {
      const text = readFileSync(join(dir, file));
      writeFileSync(join(dir, `${file}.br`), brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
      writeFileSync(join(dir, `${file}.gz`), gzipSync(text, { level: 9 }));
    }
  },
});

/** The table of routes is one chunk; their components stay each in their own. */
const ROUTE_TABLE = [{ name: 'routes', test: /src\/routes\/[^?]+\.tsx$/ }];

export default defineConfig({
  root: at('.'),
  plugins: [
    words(),
    tanstackRouter({
      target: 'react',
      autoCodeSplitting: true,
      routesDirectory: at('src/routes'),
      generatedRouteTree: at('src/route-tree.gen.ts'),
    }),
    react(),
    tailwind(),
    compressed(),
    { ...optimizeLocales.vite({ locales: ['zh-CN', 'en-US'] }), enforce: 'pre' },
  ],
  resolve: {
    alias: [
      { find: /^@maplebridge\/kernel$/, replacement: at('../../libs/kernel/src/index.ts') },
      { find: /^@maplebridge\/contract\//, replacement: `${at('../../libs/contract')}/` },
    ],
  },
  build: { outDir: at('../../dist/web'), emptyOutDir: true, manifest: true, target: 'es2022', chunkSizeWarningLimit: 700, rolldownOptions: { output: { codeSplitting: { groups: ROUTE_TABLE } } } },
  server: {
    port: 5173,
    proxy: Object.fromEntries(
      ['/api', '/court', '/files', '/uploads', '/rtc'].map((path) => [path, { target: API, changeOrigin: false, ws: path === '/rtc' }]),
    ),
  },
});
