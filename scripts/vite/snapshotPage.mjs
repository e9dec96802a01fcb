import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { lean } from './lean.mjs';
import { leanJsx } from './leanJsx.mjs';
import { leanStatistics } from './leanStatistics.mjs';
import { snapshotFonts } from './snapshotFonts.mjs';
import { standIns } from './standIns.mjs';
import { usedMessages } from './usedMessages.mjs';

/** @import { Plugin } from 'vite' */

const folder = fileURLToPath(new URL('../../src/app/snapshot/', import.meta.url));
const messageFolder = fileURLToPath(new URL('../../src/language/messages/', import.meta.url));
/** What is said to who edits the page. */
const OWN_COMMENTS = /\s*<!-- [^]*? -->/g;
/** What a browser takes for one blank, together with the break before it. */
const INDENT = /\n +/g;
/**
 * Messages of what a snapshot never shows: districts are data in it, there are no residents for a rate, no file is read,
 * figures and words are there at once (showSnapshot, standIns/loadMessages), nothing is carried forward, its map is never
 * one of changes, and no link leads to a dialog but that of a number (standIns/PanelLink).
 */
const NEVER_SHOWN =
  /^(?:[\w-]+-district(?:-[\w-]+)?|[a-z]+-rate(?:-far)?|headline-(?:waiting|no-data)|progress-rows|(?:situation|sets|families|classes)-open|sets-make|influx-title|notice-(?:language|dialog)-missing|(?:legend|mark)-change|empty-notComparable|families-others|note-carried(?:-floors)?) = .*\n(?:[ }].*\n)*/gm;
/** As Fluent writes the sign that could end an element. */
const LESS_THAN = String.raw`{"\u003C"}`;
const PAGE = /\/app\/snapshot\/page\.html\?snapshot$/;

/**
 * Makes the page of snapshots a file of the built site, and `import address from './snapshot/page.html?snapshot'` its
 * address. All is in that one file: it opens from a disk or a mail, where a module, a worker or a request would not. Its
 * script is therefore a classic one, built apart from the app's.
 * @returns {Plugin}
 */
export function snapshotPage() {
  let isBuild = true;
  return {
    name: 'nuzuh:snapshot-page',
    enforce: 'pre',
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    configureServer(server) {
      server.middlewares.use('/snapshot.html', (_, response, next) => {
        wholePage().then((page) => response.end(page), next);
      });
    },
    resolveId(source, importer) {
      return source.endsWith('page.html?snapshot') && importer !== undefined
        ? `${folder}page.html?snapshot`
        : null;
    },
    async load(id) {
      if (!PAGE.test(id)) return null;
      if (!isBuild) return `export default '/snapshot.html'`;
      const file = this.emitFile({ type: 'asset', name: 'snapshot.html', source: await wholePage() });
      return `export default import.meta.ROLLUP_FILE_URL_${file}`;
    },
  };
}

/** The page without the data of a snapshot (`core/publish/page/snapshotHtml` puts that in). */
export async function wholePage() {
  const [page, fonts, { script, style }] = await Promise.all([
    readFile(`${folder}page.html`, 'utf8'),
    snapshotFonts(),
    classicScript(),
  ]);
  const styles = `${fonts}${style}`;
  const messages = await messageElements(script);
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(styles)}'`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return page
    .replaceAll(OWN_COMMENTS, '')
    .replaceAll(INDENT, '\n')
    .replace(
      '<meta charset="utf-8" />',
      (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    )
    .replace('</head>', () => `<style>${styles}</style>\n  </head>`)
    .replace('</body>', () => `${messages}<script>${script}</script>\n  </body>`);
}

/** The script of the page and its styles, each as one text that may stand in the page. */
async function classicScript() {
  const output = await build({
    configFile: false,
    root: folder,
    logLevel: 'warn',
    plugins: [standIns(), leanJsx(), leanStatistics(), react()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      cssCodeSplit: false,
      lib: { entry: `${folder}main.tsx`, formats: ['iife'], name: 'snapshot', cssFileName: 'snapshot' },
      rolldownOptions: { output: { codeSplitting: false, comments: false } },
    },
  });
  const files = [output].flat().flatMap((one) => ('output' in one ? one.output : []));
  const script = files.filter((file) => file.type === 'chunk').map(({ code }) => code);
  const style = files.filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  if (script.length !== 1)
    throw new Error(`The page of snapshots has ${script.length} scripts and should have one.`);
  return {
    script: unending(script.join('')),
    style: style
      .map((file) => String('source' in file ? file.source : ''))
      .join('')
      .trim(),
  };
}

/**
 * The messages of each language that the script may ask for, each in an element of its own: `snapshotHtml` leaves out
 * those of languages that a snapshot does not have.
 * @param {string} script
 */
async function messageElements(script) {
  const messages = ['en', 'ar', 'ckb'].map(async (code) => {
    const parts = ['first', 'figures', 'rest'].map((part) =>
      readFile(`${messageFolder}${code}.${part}.ftl`, 'utf8'),
    );
    const known = (await Promise.all(parts)).join('\n').replaceAll(NEVER_SHOWN, '');
    const used = lean(usedMessages(known, script));
    return `<script type="text/plain" id="messages-${code}">${used.replaceAll('<', LESS_THAN)}</script>`;
  });
  return (await Promise.all(messages)).join('');
}

/**
 * What no parser of HTML takes for the end of the script, or for a comment. Both stand in strings or patterns alone.
 * @param {string} script
 */
function unending(script) {
  return script
    .trim()
    .replaceAll('</script', '<\\/script')
    .replaceAll('<!--', '\\x3C!--')
    .replaceAll('\r', '');
}

/** @param {string} text */
function hashOf(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
