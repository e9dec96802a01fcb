import type { SurgePlace } from '../../core/viewmodels/influx/surgeWatch';
import type { Language } from '../../language/language';

/** The changes of method between the two dates, each once, with its places where it is not of all. */
export function markTexts(
  { t, nameOf }: Language,
  places: readonly SurgePlace[],
): readonly { readonly id: string; readonly text: string }[] {
  const marks = [...new Set(places.flatMap((one) => one.marks))];
  return marks.map((mark) => {
    const touched = places.filter((one) => one.marks.includes(mark)).map(({ names }) => names);
    const text = nameOf(mark.text);
    return {
      id: mark.id,
      text: mark.places === null ? text : t('influx-mark', { places: { list: touched }, text }),
    };
  });
}
