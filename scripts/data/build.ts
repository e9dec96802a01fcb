import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { withChecksums } from './checksums';
import { boundaries, mendGovernorates } from './geometry/boundaries';
import { context } from './geometry/context';
import { readGovernorates, readOutline } from './geometry/handedShapes';
import { manifest } from './manifest';
import { crossingTable } from './tables/crossingTable';
import { readCsv } from './tables/csvRow';
import { districtTable } from './tables/districtTable';
import { eventTable } from './tables/eventTable';
import { figureTables } from './tables/figureTables';
import { governorateTable, pcodeByName } from './tables/governorateTable';
import { populationTable } from './tables/populationTable';
import { regionSetTable } from './tables/regionSetTable';
import { seriesBreakTable } from './tables/seriesBreakTable';
import { shelterTypeTable } from './tables/shelterTypeTable';
import { sourceTable } from './tables/sourceTable';

// Builds data/ from a folder of handed figures: `tsx scripts/data/build.ts --from <folder>`.
const { values } = parseArgs({ options: { from: { type: 'string', default: '../shared/data' } } });
const data = join(import.meta.dirname, '../../data');
const files = buildFiles(values.from);

mkdirSync(join(data, 'iraq'), { recursive: true });
for (const [name, text] of files) writeFileSync(join(data, 'iraq', name), text);
const readme = join(data, 'README.md');
writeFileSync(readme, withChecksums(readFileSync(readme, 'utf8'), files));
console.log(`${files.size} files written to ${join(data, 'iraq')}`);

/** The text of every file of the Iraq dataset by file name, in alphabetical order. */
function buildFiles(from: string): Map<string, string> {
  const iraq = join(from, 'iraq');
  const handed = readCsv(join(iraq, 'governorates.csv'));
  const pcodeOf = pcodeByName(handed);
  const shapes = mendGovernorates(
    readGovernorates(join(from, 'boundaries/natural-earth-irq-adm1.geojson')),
    readOutline(join(iraq, 'baghdad-outline.csv')),
  );
  const built = new Map([
    ...figureTables(iraq),
    ['governorates.csv', governorateTable(handed)],
    ['districts.csv', districtTable(readCsv(join(iraq, 'districts.csv')))],
    ['region-sets.csv', regionSetTable(readCsv(join(iraq, 'region-sets.csv')))],
    ['events.csv', eventTable(readCsv(join(iraq, 'events.csv')), pcodeOf)],
    ['border-crossings.csv', crossingTable(readCsv(join(iraq, 'border-crossings.csv')), pcodeOf)],
    ['population.csv', populationTable(readCsv(join(iraq, 'population-2018.csv')))],
    ['series-breaks.csv', seriesBreakTable()],
    ['shelter-types.csv', shelterTypeTable(readCsv(join(iraq, 'idps-by-shelter.csv')))],
    ['sources.csv', sourceTable()],
    ['dataset.json', manifest()],
    ['boundaries.topojson', boundaries(shapes)],
    ['context.topojson', context(shapes)],
  ]);
  return new Map([...built].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
