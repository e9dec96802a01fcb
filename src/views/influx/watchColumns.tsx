import type { Watched } from '../../core/viewmodels/influx/watched';
import type { PlaceWords } from '../../core/viewmodels/placeWords';
import type { ReadingSide } from '../../core/viewmodels/readingSide';
import type { Language } from '../../language/language';
import type { SheetColumn } from '../image/SheetTable';
import { markedFigure } from '../markedFigure';
import { SIGNAL_SHAPES } from './signalShapes';
import { WatchLine } from './WatchLine';

const SHAPE = 12; // CSS pixels, as the shapes are drawn

/** The columns that every watch has on a sheet: before what it says of its figures, and behind that. */
export function watchColumns(
  { t, nameOf, formats }: Language,
  side: ReadingSide,
  words: PlaceWords,
  trend: string,
) {
  const name: SheetColumn<Watched> = {
    head: t(`ranking-name${words}`),
    width: 130,
    text: ({ names }) => nameOf(names),
  };
  const shape: SheetColumn<Watched> = {
    head: '',
    width: 20,
    text: () => '',
    draw: ({ signal }, { offset, middle }) => (
      <path
        d={SIGNAL_SHAPES[signal]}
        transform={`translate(${side.span(offset, SHAPE).x} ${middle - SHAPE / 2})`}
        className={signal === 'alert' || signal === 'ongoing' ? 'sheet-signal' : 'sheet-soft'}
      />
    ),
  };
  const signal: SheetColumn<Watched> = {
    head: t('influx-column-signal'),
    width: 148,
    text: (one) => t(`influx-signal-${one.signal}`),
    isSoft: (one) => one.signal === 'below' || one.signal === 'none',
  };
  const line: SheetColumn<Watched> = {
    head: trend,
    width: 98,
    text: () => '',
    draw: ({ recent }, room) => <WatchLine values={recent} room={room} />,
  };
  const now: SheetColumn<Watched> = {
    head: '',
    width: 108,
    isNumber: true,
    text: ({ value, empty, ...minded }) =>
      value === null ? t(`empty-${empty ?? 'notReported'}`) : markedFigure(formats.count(value), minded),
    isSoft: ({ value }) => value === null,
  };
  const newest: SheetColumn<Watched> = {
    head: t('influx-column-newest'),
    width: 150,
    text: (one) => {
      if (one.newest === null) return t('influx-never');
      const { day, age } = one.newest;
      return age > 0 ? `${formats.day(day)}, ${t('influx-age', { days: { count: age } })}` : formats.day(day);
    },
  };
  return { name, shape, signal, line, now, newest };
}
