import type { Cube } from '../core/cube/cube';
import type { Rate } from '../core/cube/rate';
import { sourcesOf } from '../core/cube/sourcesOf';
import type { DatasetSummary } from '../core/domain/dataset';
import { kindOf } from '../core/domain/measure';
import type { PlaceId } from '../core/domain/place';
import { codesIn } from '../core/publish/writtenFigure';
import { figureFeatures, type Outlined } from '../core/publish/figureFeatures';
import { figureRows, namesIn } from '../core/publish/figureRows';
import type { Comparison } from '../core/viewmodels/change/comparison';
import { breaksAcross } from '../core/viewmodels/breaksAcross';
import { aboutFigures } from './aboutFigures';
import { writtenChange } from './writtenChange';
import { saveTable } from './saveTable';
import { saveText } from './saveText';
import { saveWorkbook } from './workbookFile';
import { useStore } from './store';

/** The figures to save: some places of a series at some of its dates. */
export interface FiguresToSave {
  readonly dataset: DatasetSummary;
  readonly cube: Cube;
  readonly places: readonly PlaceId[];
  readonly dates: readonly number[];
  /** What they are set against in the view, and what it says of that; null where they stand alone. */
  readonly rate: { readonly of: Rate; readonly says: string } | null;
  /** The sentence on the figure that they add up to, as text; null where they add up to none. */
  readonly sentence: string | null;
  /** The address of the view; null for a person's own file, which it does not show. */
  readonly link: string | null;
}

/** An outline that is not named yet. */
type GivenOutline = Pick<Outlined, 'place' | 'geometry'>;

/** The tables that figures are saved as: text for any program, or a workbook. */
export const TABLE_FORMATS = ['csv', 'xlsx'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/**
 * Saves figures as a table, with what they say, whether they may be added over time, and where they are from: in CSV a
 * line each above the header, in a workbook on a sheet of its own. Rejects where the browser cannot write it.
 */
export async function saveFigures(figures: FiguresToSave, format: TableFormat): Promise<void> {
  const { t, nameOf } = useStore.getState().language;
  const { dataset, cube, places, dates } = figures;
  const rate = figures.rate?.of ?? null;
  const rows = figureRows({ dataset, cube, places, dates, rate, nameOf: namesIn(dataset, nameOf) });
  const about = aboutOf(figures, [t(`figures-file-${kindOf(cube.measure)}`)]);
  const days = dates.map((date) => cube.dates[date]?.day ?? '');
  const period = [...new Set([days[0], days.at(-1)])].join('_');
  const name = `${cube.measure}-${cube.unit}-${period}`;
  if (format === 'xlsx') await saveWorkbook(name, rows, about);
  else saveTable(name, rows, about);
}

/**
 * Saves the figures of the last date with the outlines of their places, as GeoJSON for a program of maps. `notice` says
 * what the boundaries mean; a comparison that the map shows gives each place its change.
 */
export function saveFeatures(
  figures: FiguresToSave,
  outlines: readonly GivenOutline[],
  notice: string,
  comparison: Comparison | null,
): void {
  const { dataset, cube, dates, rate } = figures;
  const date = dates.at(-1) ?? 0;
  const named = namesIn(dataset, useStore.getState().language.nameOf);
  const codeOf = codesIn(dataset);
  const outlined = outlines.map(({ place, geometry }) => ({
    place,
    code: codeOf(place),
    name: named(place),
    geometry,
  }));
  const compared = comparison && {
    day: comparison.from.day,
    changes: new Map(comparison.places.map((one) => [one.place, writtenChange(one, codeOf)])),
  };
  const about = aboutOf(figures, [notice]);
  const collection = figureFeatures(outlined, cube, date, rate?.of ?? null, about, compared);
  const days = dates.map((one) => cube.dates[one]?.day).join('_');
  const name = `${comparison ? 'change-' : ''}${cube.measure}-${cube.unit}-${days}.geojson`;
  saveText(name, JSON.stringify(collection), 'application/geo+json');
}

function aboutOf(figures: FiguresToSave, notes: readonly string[]): string[] {
  const { dataset, cube, dates, places, sentence, link, rate } = figures;
  const { t, nameOf } = useStore.getState().language;
  const breaks = breaksAcross(dataset, cube, places, dates);
  const minded = [
    ...notes,
    ...(rate ? [`per_1000_residents: ${rate.says}`] : []),
    ...(cube.carriedFrom ? [t('figures-file-carried')] : []),
    ...breaks.map(({ from, text }) => t('break-title', { day: { day: from }, text: nameOf(text) })),
  ];
  return aboutFigures({
    sentence,
    notes: minded,
    link,
    file: cube.file,
    perFamily: cube.perFamily,
    sources: sourcesOf(cube, dates, places),
  });
}
