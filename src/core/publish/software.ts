/** What makes snapshots, with its version as in package.json (a test holds both together). */
export const SOFTWARE = { name: 'Nuzuh', version: '0.1.0' } as const;
