import { breakdownChoices } from '../../core/viewmodels/breakdownChoices';
import { isWithoutAddress } from '../../state/addressOfFile';
import type { SnapshotScope } from '../../state/snapshotFile';
import { useStore } from '../../state/store';
import { useBreakdown } from '../parts/useBreakdown';
import type { Shown } from '../useShown';

interface Props {
  readonly shown: Shown;
  readonly scope: SnapshotScope;
}

/** Says what the file will hold, before it is saved. */
export function WhatGoesOut({ shown, scope: { dates, by } }: Props) {
  const { dataset, cube, dateIndex } = shown;
  const { t } = useStore((store) => store.language);
  const isOwn = useStore(isWithoutAddress);
  const offered = dataset.measures.find(({ measure }) => measure === cube.measure);
  const units = offered?.units ?? [cube.unit];
  const dimension = by === 'none' ? null : breakdownChoices(by, offered?.dimensions ?? [])?.chosen;
  const shownDay = cube.dates[dateIndex]?.day;
  const { choices, found } = useBreakdown(shown);
  const isMissing =
    found !== null && choices?.chosen === dimension && !found.dates.some(({ day }) => day === shownDay);
  const days = dates === 'all' ? cube.dates : cube.dates.slice(dateIndex, dateIndex + 1);
  const [first, last] = [days[0]?.day, days.at(-1)?.day];
  if (first === undefined || last === undefined) return null;
  return (
    <p className="publish-holds">
      {t(days.length === 1 ? 'publish-holds-date' : 'publish-holds-dates', {
        measure: { say: { key: `measure-${cube.measure}`, values: {} } },
        units: units.length > 1 ? 'both' : (units[0] ?? cube.unit),
        places: { count: cube.places.length },
        dates: { count: days.length },
        first: { day: first },
        last: { day: last },
      })}{' '}
      {shownDay !== undefined &&
        dimension &&
        `${t(isMissing ? 'publish-holds-no-breakdown' : 'publish-holds-by', { dimension, day: { day: shownDay } })} `}
      {isOwn && t('publish-own-file')}
    </p>
  );
}
