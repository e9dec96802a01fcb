import type { Day } from '../../domain/day';
import { cellName, type CountTable } from '../disclosure/countTable';
import type { PublishedFigures } from '../disclosure/publishedFigures';
import { wellFormed } from '../manifest/canonicalJson';
import { figuresToFreeze } from './figuresToFreeze';
import type { FigureToFreeze } from './frozenFigures';
import type { FrozenPlace, FrozenSeries, FrozenTable } from './frozenTable';

/** The frozen table of what is published, without what is suppressed. O(figures). */
export function freeze(
  figures: PublishedFigures,
  table: CountTable,
  suppressed: ReadonlySet<number>,
): FrozenTable {
  const names = new Set(
    table.cells.flatMap(({ at }, index) => (suppressed.has(index) ? [cellName(at)] : [])),
  );
  const members = new Map(
    figures.sets.map((set) => [wellFormed(set.id), sorted(set.members.map(wellFormed))]),
  );
  const frozen = frozenTableOf(
    figuresToFreeze(figures, (name) => names.has(name)),
    members,
  );
  return { ...frozen, series: frozen.series.map((series) => withThousands(series, figures)) };
}

function withThousands(series: FrozenSeries, { series: published }: PublishedFigures): FrozenSeries {
  const { measure, unit, dimension } = series;
  const of = published.find(
    ({ cube }) =>
      cube.measure === measure && cube.unit === unit && (cube.by?.dimension ?? null) === dimension,
  );
  const inThousands = of?.cube.inThousands;
  return inThousands === undefined ? series : { ...series, inThousands };
}

/** Figures in the form of a frozen table, whatever their order. */
function frozenTableOf(
  figures: readonly FigureToFreeze[],
  members: ReadonlyMap<string, readonly string[]>,
): FrozenTable {
  const rounds = new Map(figures.map(({ day, round }) => [day, round]));
  const days = sorted([...rounds.keys()]);
  const places = new Map(figures.map((figure) => [placeName(figure), figure]));
  const placeNames = sorted([...places.keys()]);
  const groups = new Map<string, FigureToFreeze[]>();
  for (const figure of figures) {
    const name = [figure.measure, figure.unit, figure.dimension ?? ''].join('\t');
    const group = groups.get(name);
    if (group) group.push(figure);
    else groups.set(name, [figure]);
  }
  return {
    dates: days.map((day) => ({ day, round: rounds.get(day) ?? null })),
    places: placeNames.flatMap((name): FrozenPlace[] => {
      const at = places.get(name);
      return at ? [{ id: at.place, level: at.level, members: [...(members.get(at.place) ?? [])] }] : [];
    }),
    series: sorted([...groups.keys()]).flatMap((name) => seriesOf(groups.get(name) ?? [], days, placeNames)),
  };
}

function seriesOf(
  figures: readonly FigureToFreeze[],
  days: readonly Day[],
  places: readonly string[],
): FrozenSeries[] {
  const [first] = figures;
  if (!first) return [];
  const keys = sorted([...new Set(figures.map(({ key }) => key))]);
  const [dayAt, placeAt, keyAt] = [days, places, keys].map(
    (list: readonly string[]) => new Map(list.map((name, index) => [name, index])),
  );
  const rows = figures
    .map((figure) => {
      const date = dayAt?.get(figure.day) ?? 0;
      const place = placeAt?.get(placeName(figure)) ?? 0;
      return {
        figure,
        row: [date, place, keyAt?.get(figure.key) ?? 0, figure.value] as FrozenSeries['rows'][number],
      };
    })
    .sort(({ row: a }, { row: b }) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
  const ordered = rows.map(({ figure }) => figure);
  return [
    {
      measure: first.measure,
      unit: first.unit,
      dimension: first.dimension,
      keys,
      rows: rows.map(({ row }) => row),
      statuses: marked(ordered.map(({ status }) => (status === 'reported' ? null : status))),
      uppers: marked(ordered.map(({ upper }) => upper)),
      carried: marked(ordered.map(({ carriedFrom }) => carriedFrom)),
      sources: sourceRuns(ordered),
    },
  ];
}

/** What rows have that most have not, with the position of the row. */
function marked<Mark>(marks: readonly (Mark | null)[]): [number, Mark][] {
  return marks.flatMap((mark, at): [number, Mark][] => (mark === null ? [] : [[at, mark]]));
}

function sourceRuns(figures: readonly FigureToFreeze[]): [number, string | null][] {
  return figures.flatMap(({ source }, at): [number, string | null][] =>
    source === (figures[at - 1]?.source ?? null) ? [] : [[at, source]],
  );
}

/** Wholes before parts: country, sets, governorates, districts. */
function placeName({ level, place }: Pick<FigureToFreeze, 'level' | 'place'>): string {
  return `${['country', 'set', 'governorate', 'district'].indexOf(level)} ${place}`;
}

/** By code unit: the same order in every language. */
function sorted<Text extends string>(texts: readonly Text[]): Text[] {
  return [...texts].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
