import { message, type Message } from '../../domain/message';
import type { PlaceWords } from '../placeWords';
import type { DailyPlace, DailyWatch } from './dailyWatch';
import type { SurgePlace, SurgeWatch } from './surgeWatch';
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
  const open = watch.places.filter(isOpen).length;
  const day = { day: watch.day };
  if (silent === watch.places.length && open === 0) {
    return message('influx-sentence-silent', { day, silent: counted(silent) });
  }
  const values = {
    day,
    risen: counted(risen),
    silent: counted(silent),
    quiet: silent === 0 ? 'no' : 'yes',
  };
  if (watch.kind === 'surge')
    return message('influx-sentence-surge', { ...values, from: { day: watch.from } });
  const hasOpen = open === 0 ? 'no' : 'yes';
  return message('influx-sentence-daily', { ...values, hasOpen, open: { count: open } });
}

/** Where nothing is known today of an influx that had not ended. */
function isOpen(place: DailyPlace | SurgePlace): boolean {
  return place.signal === 'none' && 'influx' in place && place.influx !== null;
}
