import { message, type Message } from '../../domain/message';
import type { PlaceWords } from '../placeWords';
import type { DailyWatch } from './dailyWatch';
import type { SurgeWatch } from './surgeWatch';
import { countSignals } from './watched';

/** How many places rose, of how many nothing is known, though an influx may go on there, and that all want to be verified. */
export function watchSentence(watch: DailyWatch | SurgeWatch, words: PlaceWords): Message {
  const { risen, silent } = countSignals(watch.places);
  const counted = (count: number) => ({
    say:
      count === 0
        ? message(`influx-nowhere${words}`)
        : message(`influx-places${words}`, { count: { count } }),
  });
  const values = {
    day: { day: watch.day },
    risen: counted(risen),
    silent: counted(silent),
    quiet: silent === 0 ? 'no' : 'yes',
  };
  if (watch.kind === 'daily') {
    const open = watch.places.filter(({ signal, influx }) => signal === 'none' && influx !== null).length;
    return message('influx-sentence-daily', {
      ...values,
      hasOpen: open === 0 ? 'no' : 'yes',
      open: { count: open },
    });
  }
  return message('influx-sentence-surge', { ...values, from: { day: watch.from } });
}
