import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defaultClientConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { assetFileName } from './scripts/vite/assetFileName.mjs';
import { contentSecurityPolicy } from './scripts/vite/contentSecurityPolicy.mjs';
import { firstChunk } from './scripts/vite/firstChunk.mjs';
import { keptSite } from './scripts/vite/keptSite.mjs';
import { leanMapStyles } from './scripts/vite/leanMapStyles.mjs';
import { leanMessages } from './scripts/vite/leanMessages.mjs';
import { leanPage } from './scripts/vite/leanPage.mjs';
import { leanJsx } from './scripts/vite/leanJsx.mjs';
import { leanStatistics } from './scripts/vite/leanStatistics.mjs';
import { preloadApp } from './scripts/vite/preloadApp.mjs';
import { snapshotPage } from './scripts/vite/snapshotPage.mjs';

/** The bit of lightningcss (Features.LightDark) that writes variables for a function of colours that no style here calls. */
const LIGHT_DARK = 1 << 20;
const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** What tells a bundler that a call has no effect is for the bundler: nobody reads it in the built code. */
const comments = { legal: true, annotation: false, jsdoc: false };
/** Many names stand before the first figure: a hash of seven signs is the shortest that the bundler makes of so many. */
const SCRIPT = 'assets/[name]-[hash:7].js';
const output = { assetFileNames: assetFileName, entryFileNames: SCRIPT, chunkFileNames: SCRIPT };
/** What has come before any code that is imported later: to name it there again costs bytes before the first figure. */
const ALWAYS_HERE = /assets\/(?:index|rolldown-runtime)-[\w-]+\.js$/;
const app = folder('src/app/App.tsx');
const page = folder('src/app/main.tsx');
const figures = folder('src/views/figures.tsx');
const first = firstChunk({ file: app, after: [page] });
const second = firstChunk({ file: figures, after: [page, app] });
const work = firstChunk({ file: folder('src/workers/data.worker.ts') });

export default defineConfig({
  root: folder('src/app'),
  base: './',
  publicDir: folder('public'),
  plugins: [
    react(),
    leanMapStyles(),
    leanMessages(),
    leanJsx(),
    leanStatistics(),
    snapshotPage(),
    first.plugin,
    second.plugin,
    preloadApp({
      entry: app,
      later: [
        {
          name: 'app',
          code: [figures],
          files: /\/boundaries-.*\.topojson$/,
          styles: 'preload',
        },
        { name: 'headline', code: [folder('src/views/map/InteractiveMap.tsx')], styles: 'prefetch' },
        { name: 'rest', code: [], files: /\/maplibre-gl-worker-.*\.js$/, styles: 'prefetch' },
      ],
    }),
    contentSecurityPolicy(),
    leanPage(),
    keptSite(),
  ],
  // deck.gl without its shaders for WebGPU: the map it draws on is WebGL's.
  resolve: { conditions: ['visgl:webgl-only', ...defaultClientConditions] },
  css: { lightningcss: { exclude: LIGHT_DARK } },
  server: { fs: { allow: [folder('.')] } },
  worker: {
    format: 'es',
    plugins: () => [work.plugin],
    rolldownOptions: {
      output: {
        ...output,
        comments,
        codeSplitting: { groups: [{ name: 'work', test: work.has }], includeDependenciesRecursively: false },
      },
    },
  },
  build: {
    outDir: folder('dist'),
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    assetsInlineLimit: 0,
    sourcemap: false,
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files, { hostType }) =>
        hostType === 'js' ? files.filter((file) => !ALWAYS_HERE.test(file)) : files,
    },
    chunkSizeWarningLimit: 1200, // kB: the map library; the real limits are in scripts/checkSize.ts
    rolldownOptions: {
      output: {
        ...output,
        codeSplitting: {
          groups: [
            { name: 'App', test: first.has },
            { name: 'Figures', test: second.has },
            // The figures name each chunk that their lazy parts need: what those share is one.
            {
              name: 'changes',
              test: /\/change\/(?:changeOrder|changeSentence|waterfall|localBreaks|Dumbbell|RefusedNote)\.tsx?$/,
            },
            {
              name: 'Tooltip',
              test: /\/(?:map\/Tooltip(?:Box)?|charts\/PointedDate|change\/ComparedLines)\.tsx$/,
            },
          ],
          includeDependenciesRecursively: false,
        },
      },
    },
  },
  test: {
    root: folder('.'),
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    passWithNoTests: false,
    testTimeout: 30_000, // properties over real files, also on a machine that is busy with other things
  },
});
