import type { DatasetSummary } from '../../core/domain/dataset';
import type { Coordinates } from '../../core/publish/disclosure/countTable';
import type { Protection } from '../../core/publish/protection';
import { nameOfPart } from '../../core/viewmodels/partName';
import { namesOfPlace } from '../../core/viewmodels/selection';
import { useStore } from '../../state/store';
import { wordOfPart } from '../parts/usePartText';
import type { Shown } from '../useShown';
import type { Prepared } from './usePrepared';

interface Props {
  readonly prepared: Prepared;
  readonly shown: Shown;
}

/** What will be suppressed, and what a reader could still work out of it: before anything is saved. */
export function ReaderRanges({ prepared, shown }: Props) {
  const { t } = useStore((store) => store.language);
  // That nothing can be saved is said beside the button.
  if (typeof prepared === 'string') return prepared === 'waiting' ? <p>{t('publish-checking')}</p> : null;
  const { suppressed, figures, ranges } = prepared.protection;
  if (suppressed === 0) return <p>{t('publish-safe')}</p>;
  return (
    <>
      <p>{t('publish-withheld', { count: { count: suppressed }, figures: { count: figures } })}</p>
      {ranges.length > 0 && (
        <details>
          <summary>{t('publish-ranges', { count: { count: ranges.length } })}</summary>
          <p className="soft">{t('publish-ranges-text')}</p>
          <ul className="publish-ranges">
            {ranges.map((range) => (
              <Range key={Object.values(range.at).join(' ')} range={range} shown={shown} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Range({ range, shown }: Pick<Props, 'shown'> & { readonly range: Protection['ranges'][number] }) {
  const language = useStore((store) => store.language);
  const { t, nameOf } = language;
  const { at, least, most } = range;
  const { dimension, key } = at;
  const part = dimension && nameOfPart(dimension, key, shown.dataset);
  const word = part ? nameOf(part) : dimension && wordOfPart(language, dimension, key);
  const asked = dimension && `${t(`breakdown-${dimension}`)}: ${word}`;
  const what = [nameOf(namesIn(shown, at)), asked].filter(Boolean).join(' · ');
  return (
    <li>
      {t(most === null ? 'publish-range-open' : 'publish-range', {
        what,
        day: { day: at.day },
        least: { count: least },
        most: { count: most ?? least },
        unit: at.unit,
      })}
    </li>
  );
}

/** The names of a place, of a set of places, or of the whole. */
function namesIn({ dataset }: Shown, { level, place }: Coordinates) {
  if (level === 'country') return dataset.country;
  const district = level === 'district' ? districtIn(dataset, place) : undefined;
  if (district) return district.names;
  const set = level === 'set' ? dataset.regionSets.find(({ id }) => id === place) : undefined;
  return set?.names ?? namesOfPlace(dataset, place);
}

function districtIn({ districts }: DatasetSummary, place: string) {
  return [...(districts?.places ?? []), ...(districts?.unplaced ?? [])].find(({ id }) => id === place);
}
