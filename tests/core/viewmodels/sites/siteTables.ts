import { siteTableOf, type SiteTable } from '../../../../src/core/cube/siteTable';
import { CubeBuilder } from '../../../../src/core/cube/cubeBuilder';
import type { FilePlace } from '../../../../src/core/domain/filePlace';
import { parseCount } from '../../../../src/core/ingest/parseCount';
import { day } from '../../cubeOf';

/** A site: its name, where it lies, the governorate that is stated, and what its cells say at each date, null for no row. */
export type Site = readonly [
  name: string,
  point: readonly [number, number] | null,
  stated: string | null,
  counts: Readonly<Record<string, string>>,
];

/** The table of some sites, as the worker gives it. */
export function siteTable(sites: readonly Site[]): SiteTable {
  const builder = new CubeBuilder('idps', 'individuals', null);
  let row = 1;
  for (const [name, , , counts] of sites) {
    for (const [date, count] of Object.entries(counts)) {
      const { state, value, upper } = parseCount(count);
      builder.add({
        day: day(date),
        place: name,
        key: '',
        source: '',
        round: null,
        state,
        value,
        upper,
        row: ++row,
      });
    }
  }
  const governorates = [...new Set(sites.flatMap(([, , stated]) => stated ?? []))];
  const places: FilePlace[] = [
    ...governorates.map((id) => ({ id, level: 1 as const, name: id, code: id, parent: null })),
    ...sites.map(([name, point, stated]) => ({
      id: name,
      level: 4 as const,
      name,
      code: '',
      parent: stated,
      ...(point && { point }),
    })),
  ];
  const query = { dataset: 'file-1', measure: 'idps', unit: 'individuals' } as const;
  return siteTableOf(query, builder.build('sites.csv'), places);
}
