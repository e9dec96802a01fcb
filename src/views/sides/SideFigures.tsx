import { useMemo, useState } from 'react';
import type { Day } from '../../core/domain/day';
import { latestCommonDay, sideBySide, type Side } from '../../core/viewmodels/sideBySide';
import { useStore } from '../../state/store';
import { SideChart } from './SideChart';
import { SideTable } from './SideTable';

interface Props {
  readonly first: Side;
  readonly second: Side;
}

/** What two series say of the same places: the answer in a sentence, a line for each, and figure beside figure. */
export function SideFigures({ first, second }: Props) {
  const { t, nameOf, byName, formats } = useStore((store) => store.language);
  const [wished, setWished] = useState<Day | null>(null);
  const [place, setPlace] = useState('');
  const day = wished ?? latestCommonDay(first.cube, second.cube);
  const model = useMemo(() => day && sideBySide(first, second, day), [first, second, day]);
  const days = useMemo(
    () => [...new Set([...second.cube.dates, ...first.cube.dates].map((date) => date.day))].toSorted(),
    [first, second],
  );
  if (!model || day === null) return null;
  const names = { first: { names: first.dataset.name }, second: { names: second.dataset.name } };
  const { rows, common, compared, equal } = model;
  const [widest] = rows.filter(
    ({ sameDay, difference }) => sameDay && difference !== null && difference !== 0,
  );
  return (
    <>
      <p className="sides-answer" role="status">
        {common === 0
          ? t('sides-apart', {
              ...names,
              country: { names: first.dataset.country },
              other: { names: second.dataset.country },
            })
          : compared === 0
            ? t('sides-no-day', { day: { day } })
            : t('sides-agree', { day: { day }, equal: { count: equal }, compared: { count: compared } })}{' '}
        {widest &&
          t('sides-widest', {
            place: { names: widest.names },
            difference: { signed: widest.difference ?? 0 },
          })}
      </p>
      <label className="side-choice">
        <span>{t('sides-place')}</span>
        <select value={place} onChange={({ target }) => setPlace(target.value)}>
          <option value="">{t('sides-all')}</option>
          {rows
            .toSorted((a, b) => byName(a.names, b.names))
            .map((row) => (
              <option key={row.place} value={row.place}>
                {nameOf(row.names)}
              </option>
            ))}
        </select>
      </label>
      <SideChart sides={[first, second]} place={place === '' ? null : place} day={day} />
      <label className="side-choice">
        <span>{t('sides-day')}</span>
        <select
          value={day}
          onChange={({ target }) => setWished(days.find((one) => one === target.value) ?? null)}
        >
          {days.toReversed().map((one) => (
            <option key={one} value={one}>
              {formats.day(one)}
            </option>
          ))}
        </select>
      </label>
      <SideTable first={first} second={second} rows={rows} />
      <p className="soft">{t('sides-note')}</p>
    </>
  );
}
