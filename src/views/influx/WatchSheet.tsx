import type { Cube } from '../../core/cube/cube';
import type { DatasetSummary } from '../../core/domain/dataset';
import type { DailyWatch } from '../../core/viewmodels/influx/dailyWatch';
import type { SurgeWatch } from '../../core/viewmodels/influx/surgeWatch';
import type { Watched } from '../../core/viewmodels/influx/watched';
import { placeWords } from '../../core/viewmodels/placeWords';
import { sourcesAt } from '../../core/viewmodels/sourcesAt';
import { useStore } from '../../state/store';
import { Sheet } from '../image/Sheet';
import { SheetTable, type SheetColumn } from '../image/SheetTable';
import { useMarkNotes } from '../image/useMarkNotes';
import { useReadingSide } from '../image/useReadingSide';
import { useTableLayout } from '../image/useTableLayout';
import { useSourceLine } from '../panels/useSourceLine';
import { dailyColumns } from './dailyColumns';
import { markTexts } from './markTexts';
import { surgeColumns } from './surgeColumns';
import { watchColumns } from './watchColumns';

export interface WatchSheetProps {
  readonly watch: DailyWatch | SurgeWatch;
  readonly series: Cube;
  readonly dataset: DatasetSummary;
  /** What the watch says in all. */
  readonly sentence: string;
  /** Its thresholds and its method. */
  readonly notes: readonly string[];
  readonly link: string | null;
}

/** The influx watch as a picture that can stand alone: every place with its signal, its latest figures and what they are set against. */
export function WatchSheet(props: WatchSheetProps) {
  const { watch, dataset } = props;
  const language = useStore((store) => store.language);
  const side = useReadingSide();
  const { t } = language;
  const trend = t(watch.kind === 'daily' ? 'influx-column-weeks' : 'influx-column-dates');
  const common = watchColumns(language, side, placeWords(dataset), trend);
  return watch.kind === 'daily' ? (
    <Places {...props} columns={dailyColumns(language, watch, common)} places={watch.places} />
  ) : (
    <Places
      {...props}
      columns={surgeColumns(language, watch, common)}
      places={watch.places}
      marks={markTexts(language, watch.places).map(({ text }) => text)}
    />
  );
}

const MOST = 36; // rows that a page has room for

interface PlacesProps<Place> extends WatchSheetProps {
  readonly columns: readonly SheetColumn<Place>[];
  /** What wants attention first. */
  readonly places: readonly Place[];
  /** Changes of method that have to be minded. */
  readonly marks?: readonly string[];
}

function Places<Place extends Watched>(props: PlacesProps<Place>) {
  const { watch, series, dataset, sentence, notes, link, columns, places, marks = [] } = props;
  const { t, nameOf, formats } = useStore((store) => store.language);
  const sourceLine = useSourceLine();
  const drawn = places.slice(0, MOST);
  const left = places.length - drawn.length;
  const table = useTableLayout(columns, drawn);
  const signs = useMarkNotes(places);
  const first = watch.kind === 'surge' ? watch.from : (series.dates[0]?.day ?? watch.day);
  const behind = series.dates.flatMap(({ day }, index) => (day >= first && day <= watch.day ? [index] : []));
  return (
    <Sheet
      title={nameOf(dataset.country)}
      subject={[
        t('influx-title'),
        t(`measure-${series.measure}`),
        t(`unit-${series.unit}`),
        watch.kind === 'surge'
          ? t('period', { from: { day: watch.from }, day: { day: watch.day } })
          : formats.day(watch.day),
      ].join(' · ')}
      height={table.height + 8}
      says={[`${sentence} ${sourceLine(sourcesAt(series, behind), series.file)}`]}
      notes={[
        ...(left > 0 ? [t('picture-more', { count: { count: left } })] : []),
        ...signs,
        ...(series.perFamily === undefined
          ? []
          : [t('note-family-size', { size: { factor: series.perFamily } })]),
        ...marks,
        ...notes,
      ]}
      link={link}
    >
      <SheetTable columns={columns} rows={drawn} layout={table} isStrong={({ selected }) => selected} />
    </Sheet>
  );
}
