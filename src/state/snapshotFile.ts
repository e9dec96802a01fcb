import { countedUnit, type Cube } from '../core/cube/cube';
import { peopleOfFamilies } from '../core/cube/peopleOfFamilies';
import type { DatasetContext } from '../core/domain/dataset';
import { makeDay, type Day } from '../core/domain/day';
import { controlDisclosure, type Controlled } from '../core/publish/page/controlDisclosure';
import type { SnapshotManifest, SnapshotWords } from '../core/publish/page/snapshot';
import { snapshotHtml } from '../core/publish/page/snapshotHtml';
import { snapshotName } from '../core/publish/page/snapshotName';
import { snapshotTables } from '../core/publish/page/snapshotTables';
import { SOFTWARE } from '../core/publish/page/software';
import { writeView } from '../core/session/readView';
import type { LanguageCode, View } from '../core/session/view';
import type { SeriesAt } from '../core/viewmodels/caveats';
import { headlineOf, type Headline } from '../core/viewmodels/headline';
import { quotedSentences } from '../core/viewmodels/quoted';
import { createLanguage } from '../language/language';
import { loadMessages } from '../language/loadMessages';
import { keptText } from './keptText';
import { ownTopology } from './ownOutlines';
import { valueOf } from './remote';
import { saveText } from './saveText';
import { askSeries } from './series';
import { useStore } from './store';

/** What a person says of a snapshot before it is saved. */
export interface SnapshotWish {
  readonly title: string;
  readonly publisher: string;
  readonly contact: string;
  readonly purpose: string;
  /** The date on screen alone, or all of the series. */
  readonly dates: 'this' | 'all';
  readonly languages: readonly LanguageCode[];
}

/** What is on screen when it is frozen. */
export interface ToFreeze extends SeriesAt {
  readonly headline: Headline;
}

const NO_CONTEXT: DatasetContext = { events: [], crossings: [], population: [], sources: [] };

/** Fetches what saving a snapshot of the shipped figures needs, before it is wanted. `page` as in `saveSnapshot`. */
export async function keepForSnapshots(page: string): Promise<void> {
  const { shipped } = useStore.getState();
  const addresses = [page, shipped?.outlines, shipped?.surroundings].filter((one) => typeof one === 'string');
  await Promise.all(addresses.map(keptText));
}

/**
 * Saves the view on screen as one file, without what would tell of few people, and gives how many figures that are; saves
 * nothing where it cannot be kept from a reader. `page` is the address of the page that shows it. Rejects when it cannot be had.
 */
export async function saveSnapshot(
  page: string,
  wish: SnapshotWish,
  at: ToFreeze,
): Promise<number | 'unprotected'> {
  const { dataset, cube, dateIndex } = at;
  const days = new Set(
    cube.dates.flatMap(({ day }, index) => (wish.dates === 'all' || index === dateIndex ? [day] : [])),
  );
  const [template, outlines, surroundings, chosen] = await Promise.all([
    keptText(page),
    topologyAt(dataset.outlines),
    topologyAt(dataset.surroundings),
    seriesOf(at),
  ]);
  const isMade = useStore.getState().view.perFamily !== null;
  if (isMade && !chosen.some(({ unit }) => unit === 'families'))
    throw new Error('no families to make people of');
  const controlled = controlDisclosure({ dataset, cubes: chosen, days });
  if (controlled === null) return 'unprotected';
  const { cubes, suppressed } = controlled;
  const context = valueOf(useStore.getState().context) ?? NO_CONTEXT;
  const tables = snapshotTables({ dataset, cubes, days, context, outlines, surroundings });
  const manifest = await manifestOf(wish, suppressed > 0 ? withoutSuppressed(at, cubes) : at, controlled);
  saveText(snapshotName(wish.title), snapshotHtml(template, { manifest, tables }), 'text/html');
  return suppressed;
}

/** What is on screen, as it is without what is suppressed: the words of a snapshot are made of nothing else. */
function withoutSuppressed(at: ToFreeze, cubes: readonly Cube[]): ToFreeze {
  const { places, perFamily } = useStore.getState().view;
  const { dataset, dateIndex, headline } = at;
  const left = cubes.find(({ unit }) => unit === countedUnit(at.cube));
  const cube = left && (perFamily === null ? left : peopleOfFamilies(left, perFamily));
  const sinceIndex = cube?.dates.findIndex(({ day }) => day === headline.since?.day) ?? -1;
  const own = cube && headlineOf(dataset, cube, { places, dateIndex, sinceIndex });
  if (!own) throw new Error('the series on screen is not among those published');
  return { dataset, cube, dateIndex, headline: own };
}

async function manifestOf(
  wish: SnapshotWish,
  at: ToFreeze,
  { cubes, suppressed }: Controlled,
): Promise<SnapshotManifest> {
  const { dataset, cube } = at;
  const { title, publisher, contact, purpose, languages } = wish;
  const { view } = useStore.getState();
  const offered = dataset.measures.find(({ measure }) => measure === cube.measure);
  const words = languages.map(async (code) => [code, await wordsIn(code, at)] as const);
  return {
    format: 'nuzuh-snapshot',
    version: 1,
    title,
    publisher,
    contact,
    purpose,
    frozen: today(),
    languages,
    suppressed,
    words: Object.fromEntries(await Promise.all(words)),
    view: new URLSearchParams(writeView(frozenView(view, wish, at))).toString(),
    dataset: {
      id: dataset.id.startsWith('file-') ? 'file-frozen' : dataset.id, // the number of an opened file says nothing
      name: dataset.name,
      country: dataset.country,
      measure: {
        measure: cube.measure,
        units: cubes.map(({ unit }) => unit),
        dimensions: [],
        ...(offered?.fromFamilies && { fromFamilies: true }),
      },
      unplaced: dataset.unplaced,
      ownPlaces: dataset.ownPlaces,
      drawnBy: dataset.drawnBy,
    },
    software: SOFTWARE,
  };
}

/** What a snapshot shows at first: its page has no map of changes or arcs, no residents, and no date that is left out. */
function frozenView(view: View, { dates }: SnapshotWish, { headline }: ToFreeze): View {
  return {
    ...view,
    date: headline.date.day,
    compare: dates === 'all' ? view.compare : null,
    map: view.map === 'circles' ? 'circles' : 'choropleth',
    rate: false,
    lang: null,
    mode: 'explore',
    data: null,
  };
}

async function wordsIn(code: LanguageCode, { headline, ...at }: ToFreeze): Promise<SnapshotWords> {
  const { text, forms } = await loadMessages(code, ['first', 'rest']);
  const { t, say, formats } = createLanguage(code, text, useStore.getState().view.digits, forms);
  const { value, complete } = headline.total;
  const { measure, unit } = at.cube;
  const sentence = quotedSentences(at, headline).map(say).join(' ');
  if (value === null) return { figure: t('figure-none'), noun: '', sentence };
  return {
    figure: `${complete ? '' : '≥ '}${formats.count(value)}`,
    noun: t(`figure-noun-${measure}-${unit}`, { value: { count: value } }),
    sentence,
  };
}

/**
 * The series on screen as the source gives it, in each unit that has the same dates and places: in one table a place of
 * one unit would be missing in the other. Rejects when one cannot be read.
 */
async function seriesOf({ dataset, cube }: ToFreeze): Promise<Cube[]> {
  const { measure } = cube;
  const units = dataset.measures.find((one) => one.measure === measure)?.units ?? [];
  const answers = await Promise.all(units.map((unit) => askSeries({ dataset: dataset.id, measure, unit })));
  const series = answers.map((answer) => {
    if (!answer.ok) throw new Error(answer.failure.code);
    return answer.value.cube;
  });
  const cells = ({ dates, places }: Cube) => JSON.stringify([dates.map(({ day }) => day), places.toSorted()]);
  const own = series.find(({ unit }) => unit === cube.unit) ?? series[0];
  return series.filter((one) => own && cells(one) === cells(own));
}

async function topologyAt(address: string | null): Promise<object | null> {
  if (address === null) return null;
  return ownTopology(address) ?? (JSON.parse(await keptText(address)) as object);
}

/** The day on the reader's own calendar. */
function today(): Day {
  const now = new Date();
  const day = makeDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === null) throw new Error('The clock has no day.');
  return day;
}
