import type { Cube } from '../core/cube/cube';
import type { DatasetSummary } from '../core/domain/dataset';
import { kindOf } from '../core/domain/measure';
import type { PlaceId } from '../core/domain/place';
import { figureRows, namesIn } from '../core/publish/figureRows';
import { safeCsv } from '../core/publish/safeCsv';
import { saveText } from './saveText';
import { useStore } from './store';
import { valueOf } from './remote';

/** The figures to save: some places of a series at some of its dates. */
export interface FiguresToSave {
  readonly dataset: DatasetSummary;
  readonly cube: Cube;
  readonly places: readonly PlaceId[];
  readonly dates: readonly number[];
  /** The sentence on the figure that they add up to, as text; null where they add up to none. */
  readonly sentence: string | null;
  /** The address of the view; null for a person's own file, which it does not show. */
  readonly link: string | null;
}

/**
 * Saves figures as a CSV table: above its header, a line each, what they say, whether they may be added over time, and
 * where they are from.
 */
export function saveFigures({ dataset, cube, places, dates, sentence, link }: FiguresToSave): void {
  const { t, nameOf } = useStore.getState().language;
  const rows = figureRows({ dataset, cube, places, dates, nameOf: namesIn(dataset, nameOf) });
  const notes = [
    ...(sentence === null ? [] : [sentence]),
    t(`figures-file-${kindOf(cube.measure)}`),
    t('figures-file-from', { file: cube.file }),
    ...sourceLines(rows),
    ...(link === null ? [] : [t('figures-file-link', { link })]),
  ];
  const days = dates.map((date) => cube.dates[date]?.day ?? '');
  const period = [...new Set([days[0], days.at(-1)])].join('_');
  const csv = safeCsv([...notes.map((note) => [note]), ...rows]);
  saveText(`${cube.measure}-${cube.unit}-${period}.csv`, csv, 'text/csv');
}

/** Credit and terms of the sources that the rows name. */
function sourceLines(rows: readonly (readonly string[])[]): string[] {
  const { context, language } = useStore.getState();
  const column = rows[0]?.indexOf('source_id') ?? -1;
  const named = new Set(rows.map((cells) => cells[column]));
  return (valueOf(context)?.sources ?? [])
    .filter(({ id }) => named.has(id))
    .map(({ credit, title, terms, url }) => `${language.nameOf(credit)} ${title}. ${terms}. ${url}`);
}
