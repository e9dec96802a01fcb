import type { Day } from '../../domain/day';
import type { Extent } from '../../domain/extent';
import { SKIPPED } from '../../domain/partRun';
import type { Doubt } from '../../domain/issue';
import type { FilePlace } from '../../domain/filePlace';
import type { PlaceId } from '../../domain/place';
import type { IssueLog } from '../../domain/issueLog';
import type { Axes } from '../answers';
import { hasValue } from '../../domain/cellState';
import { parseCount } from '../parseCount';
import { isDated } from '../../domain/undated';
import { CapacityNotes } from './capacityNotes';
import { coordinateIn } from './coordinate';
import { CoordinateCheck, type OddPoint } from './coordinateCheck';
import type { DistrictDoubt, PlacePath, PlacePaths } from './placePaths';
import type { OutletSet } from './outlets';
import { pointReader, type PointOf } from './pointOfRow';
import type { RowsInHand } from './rowsInHand';
import { named, type RowTexts } from './rowTexts';

type CapacityColumn = ReturnType<typeof capacityColumns>[number];

interface Seen {
  readonly row: number;
  readonly text: string;
}

/**
 * Notices what is not wrong in a row but should be known: coordinates, levels, rounds, remarks of the source, and where
 * its crossing or site lies and how many people it can take.
 */
export class RowWarnings {
  readonly #issues: IssueLog;
  readonly #axes: Axes | undefined;
  readonly #paths: PlacePaths;
  readonly #latitude: number;
  readonly #longitude: number;
  readonly #capacity: CapacityColumn | null;
  readonly #capacities = new CapacityNotes();
  readonly #pointOf: PointOf;
  readonly #hasRounds: boolean;
  /** The columns of places, the largest first. */
  readonly #places: readonly { readonly index: number }[];
  readonly #remarks: readonly { readonly index: number; readonly header: string }[];
  readonly #districtHeader: string;
  readonly #doubtfulDistricts = new Set<PlaceId>();
  readonly #levels: (Seen | undefined)[] = [];
  readonly #rounds = new Map<number, Map<number, { days: Set<string>; row: number }>>();
  readonly #points: CoordinateCheck;
  readonly #hasPoints: boolean;
  #coordinates: Seen | null = null;

  /**
   * `paths` hear where their places lie, `axes` is what a person says of coordinates that seem to be swapped, `extent`
   * where the country of the rows lies.
   */
  constructor(
    texts: RowTexts,
    paths: PlacePaths,
    issues: IssueLog,
    axes: Axes | undefined,
    extent: Extent | null,
  ) {
    this.#points = new CoordinateCheck(extent);
    this.#paths = paths;
    this.#issues = issues;
    this.#axes = axes;
    this.#latitude = texts.first('latitude');
    this.#longitude = texts.first('longitude');
    this.#pointOf = pointReader(texts, axes);
    this.#hasPoints = this.#latitude >= 0 && this.#longitude >= 0;
    this.#capacity = capacityColumns(texts)[0] ?? null;
    this.#hasRounds = texts.first('round') >= 0;
    this.#remarks = texts.of('sourceWarning');
    const places = texts.of('place').toSorted((a, b) => a.role.level - b.role.level);
    this.#places = places;
    const districts = places.filter(({ role }) => role.level === 2);
    this.#districtHeader = (districts.find(({ role }) => role.by === 'name') ?? districts[0])?.header ?? '';
  }

  /** Looks at the remarks of a record. */
  seeRemarks(cells: readonly string[], row: number): void {
    for (const { index, header } of this.#remarks) {
      const remark = named(cells[index] ?? '');
      if (remark !== '') this.#note({ code: 'source_warning', severity: 'info' }, row, header, remark);
    }
  }

  /**
   * Notes of the records among the rows [from, until), one stretch of those in hand, their level, their districts when
   * they are doubtful (each once), and their round beside their day.
   */
  seeStretch(rows: RowsInHand, from: number, until: number, outlets: OutletSet, day: Day): void {
    const { fates, settings, settingList, seen, first } = rows;
    let record = from;
    while (fates[record] === SKIPPED) record++;
    for (let row = record; row < until; row++) {
      const setting = settings[row] ?? 0;
      if (this.#capacity && fates[row] !== SKIPPED)
        this.#noteCapacity(this.#capacity, settingList[setting]?.path, rows.textsOf(row), day, first + row);
      if (seen[setting] === true || fates[row] === SKIPPED) continue;
      seen[setting] = true;
      const path = settingList[setting]?.path;
      if (path) this.#levels[path.rowLevel] ??= { row: first + row, text: this.#finestIn(rows.textsOf(row)) };
      if (path?.isPoint && this.#hasPoints) this.#locate(path.place, rows.textsOf(row));
      if (path?.districtDoubt) this.#seeDistrict(path.place, first + row, path.districtDoubt);
    }
    const round = rows.rounds[record] ?? -1;
    if (round >= 0 && this.#hasRounds) this.#seeRound(first + record, outlets.group, day, round);
  }

  /**
   * Notes what is odd about the coordinates of the records among the rows [from, until) in hand; of row r they stand at
   * `2 * r`, NaN for what is to be read from its cells.
   */
  seePoints(rows: RowsInHand, from: number, until: number, isSite: boolean, points: Float64Array): void {
    if (!this.#hasPoints) return;
    for (let row = from; row < until; row++) {
      const isPlain = this.#points.isPlain(points[2 * row] ?? NaN, points[2 * row + 1] ?? NaN);
      if (isPlain && (this.#coordinates !== null || !isSite)) continue;
      if (rows.fates[row] !== SKIPPED) this.#seePoint(rows, row, isPlain, isSite);
    }
  }

  #seePoint(rows: RowsInHand, index: number, isPlain: boolean, isSite: boolean): void {
    const row = rows.first + index;
    const cells = rows.textsOf(index);
    const [north, east] = [cells[this.#latitude] ?? '', cells[this.#longitude] ?? ''];
    const text = `${north} ${east}`;
    const [latitude, longitude] = [coordinateIn(north, 'latitude'), coordinateIn(east, 'longitude')];
    const odd = isPlain ? [] : this.#points.see(latitude, longitude, row, text);
    this.#noteOdd(odd);
    if (isSite && odd.length === 0) this.#coordinates ??= { row, text };
  }

  /** Places with how many people each can take, where the rows so far say so. O(places). */
  withCapacities(places: readonly FilePlace[]): FilePlace[] {
    return places.map((place) => {
      const steps = this.#capacities.of(place.id);
      if (!this.#capacity || steps.length === 0) return place;
      return { ...place, capacity: { per: this.#capacity.role.per, steps } };
    });
  }

  /** Says what only the whole table shows. */
  end(): void {
    const [, finer] = this.#levels.filter((seen) => seen !== undefined);
    if (finer) this.#note({ code: 'mixed_admin_levels', severity: 'warning' }, finer.row, '', finer.text);
    for (const rounds of this.#rounds.values()) {
      for (const { days, row } of rounds.values()) {
        if (days.size < 2) continue;
        const text = [...days].toSorted((a, b) => (a < b ? -1 : 1)).join(', ');
        this.#note({ code: 'duplicate_round_number', severity: 'warning' }, row, '', text);
      }
    }
    this.#noteOdd(this.#points.end());
    if (this.#coordinates) {
      const { row, text } = this.#coordinates;
      this.#note({ code: 'location_level_coordinates', severity: 'info' }, row, '', text);
    }
  }

  /** The smallest place that a row names. */
  #finestIn(cells: readonly string[]): string {
    return this.#places.map(({ index }) => named(cells[index] ?? '')).findLast((text) => text !== '') ?? '';
  }

  #locate(place: PlaceId, cells: readonly string[]): void {
    const point = this.#pointOf(cells);
    if (point) this.#paths.locate(place, point);
  }

  /** Only of rows of the level that figures have: a camp's is not that of its governorate. */
  #noteCapacity(
    { index, header }: CapacityColumn,
    path: PlacePath | undefined,
    cells: readonly string[],
    day: Day,
    row: number,
  ): void {
    const text = (cells[index] ?? '').trim();
    if (text === '' || !path || path.rowLevel !== path.level || !isDated(day)) return;
    const { state, value, upper } = parseCount(text);
    if (!hasValue(state) || value !== upper) return;
    if (this.#capacities.note(path.place, day, value)) return;
    this.#note({ code: 'capacities_differ', severity: 'warning' }, row, header, text);
  }

  #seeRound(row: number, group: number, day: Day, round: number): void {
    const rounds = this.#rounds.get(group) ?? new Map<number, { days: Set<string>; row: number }>();
    this.#rounds.set(group, rounds);
    const known = rounds.get(round);
    if (known) known.days.add(day);
    else rounds.set(round, { days: new Set([day]), row });
  }

  #noteOdd(odd: readonly OddPoint[]): void {
    for (const { row, text, code } of odd) {
      const isSwap = code === 'axis_swap_suspected';
      const severity = code === 'no_geometry' ? 'info' : isSwap ? 'ask' : 'warning';
      if (isSwap && this.#axes) this.#note({ code: 'axes_answered', severity: 'info' }, row, '', text);
      else this.#note({ code, severity }, row, '', text);
    }
  }

  #seeDistrict(place: PlaceId, row: number, { text, ...doubt }: DistrictDoubt): void {
    if (this.#doubtfulDistricts.has(place)) return;
    this.#doubtfulDistricts.add(place);
    this.#note(doubt, row, this.#districtHeader, text);
  }

  #note(doubt: Doubt, row: number, column: string, text: string): void {
    this.#issues.add({ ...doubt, row, column, text });
  }
}

const capacityColumns = (texts: RowTexts) => texts.of('capacity');
