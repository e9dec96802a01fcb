/** What "npm test" checks, in order: each name is a script of package.json. */
export const checks = [
  { name: 'format:check', about: 'every file is formatted (Prettier)' },
  { name: 'lint', about: 'no doubtful code (oxlint with types)' },
  { name: 'types', about: 'types agree, and the core needs neither browser nor Node (tsc)' },
  { name: 'dead', about: 'no unused file, export or dependency (knip)' },
  { name: 'unit', about: 'units, laws, architecture and data (Vitest)' },
  { name: 'build', about: 'the app builds and keeps its size budget (Vite)' },
  { name: 'e2e', about: 'the built app in a browser (Playwright)' },
];
