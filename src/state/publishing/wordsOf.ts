import { peopleOfFamilies } from '../../core/cube/peopleOfFamilies';
import type { DatasetSummary } from '../../core/domain/dataset';
import type { FrozenTable } from '../../core/publish/frozen/frozenTable';
import type { ViewWords } from '../../core/publish/manifest/manifest';
import { frozenCubes } from '../../core/publish/page/frozenCubes';
import { resolveDate } from '../../core/session/resolveView';
import type { View } from '../../core/session/view';
import { headlineOf } from '../../core/viewmodels/headline';
import { quotedSentences } from '../../core/viewmodels/quoted';
import type { Language } from '../../language/language';

/** What is read of a view of frozen figures in a language: made of nothing but figures that leave. */
export function wordsOf(
  dataset: DatasetSummary,
  data: FrozenTable,
  view: View,
  { t, say, formats }: Language,
): ViewWords {
  const at = shownIn(dataset, data, view);
  if (!at) return { figure: '', noun: '', sentence: '' };
  const { headline, cube } = at;
  const { value, complete } = headline.total;
  const sentence = quotedSentences(at, headline).map(say).join(' ');
  if (value === null) return { figure: t('figure-none'), noun: '', sentence };
  return {
    figure: `${complete ? '' : '≥ '}${formats.count(value)}`,
    noun: t(`figure-noun-${cube.measure}-${cube.unit}`, { value: { count: value } }),
    sentence,
  };
}

/** The series of a view with its headline; null where the figures lack it. */
function shownIn(
  dataset: DatasetSummary,
  data: FrozenTable,
  { measure, unit, perFamily, places, date, compare }: View,
) {
  const cubes = frozenCubes(data).filter((cube) => cube.measure === measure);
  const families = cubes.find((cube) => cube.unit === 'families');
  const isMade = perFamily !== null && unit === 'individuals' && families !== undefined;
  const cube = isMade ? peopleOfFamilies(families, perFamily) : cubes.find((one) => one.unit === unit);
  if (!cube) return null;
  const dateIndex = resolveDate(cube.dates, date).index;
  const sinceIndex = compare === null ? dateIndex - 1 : resolveDate(cube.dates, compare).index;
  const headline = headlineOf(dataset, cube, { places, dateIndex, sinceIndex });
  return headline && { dataset, cube, dateIndex, headline };
}
