import { withPlacesOfUnits } from '../core/cube/placesOfUnits';
import type { Series, SeriesCollector } from '../core/cube/seriesCollector';
import type { FilePlace } from '../core/domain/filePlace';
import type { IssueLog } from '../core/domain/issueLog';
import type { Gazetteer } from '../core/gazetteer/gazetteer';
import type { Answers } from '../core/ingest/answers';
import type { Understanding } from '../core/ingest/understanding';
import { alikeDistricts, asOne, type AlikeDistricts } from './alikeDistricts';

/** The rows of a table after they were read. */
interface ReadRows {
  readonly collector: SeriesCollector;
  readonly issues: IssueLog;
  readonly understanding: Understanding;
  readonly reading: {
    readonly file: string;
    readonly gazetteer: Gazetteer | null;
    readonly answers?: Answers;
  };
}

/**
 * The series of a table whose rows were read, with the places that they name. Districts that look like one are noted,
 * and counted as one where a person says that they are. O(cells).
 */
export function builtSeries(
  { collector, issues, understanding, reading }: ReadRows,
  places: readonly FilePlace[],
): readonly Series[] {
  const { file, gazetteer, answers } = reading;
  const parents = new Map(places.map(({ id, parent }) => [id, parent]));
  const parentOf = (place: string) => parents.get(place) ?? null;
  const asRead = collector.build(file, parentOf);
  const alike = alikeDistricts(asRead, places, gazetteer);
  const answer = answers?.alikeDistricts;
  const header = understanding.columns.find(({ role }) => role.is === 'place' && role.level === 2)?.header;
  for (const group of alike) {
    const severity = answer ? 'info' : 'warning';
    const row = group[0]?.row ?? 0;
    issues.add({ code: 'alike_districts', severity, row, column: header ?? '', text: textOf(group) });
  }
  const isMerged = answer === 'oneDistrict' && alike.length > 0;
  const built = isMerged ? collector.build(file, parentOf, asOne(alike, gazetteer)) : asRead;
  return understanding.columns.some(({ role }) => role.is === 'kind') ? withPlacesOfUnits(built) : built;
}

/** Each name with its first row. */
function textOf(group: AlikeDistricts): string {
  return group.map(({ place, row }) => `${place.name} (${row})`).join(', ');
}
