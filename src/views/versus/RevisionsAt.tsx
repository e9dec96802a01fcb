import { useState } from 'react';
import type { Day } from '../../core/domain/day';
import type { SidesCompared } from '../../state/versus/compareSides';
import { useStore } from '../../state/store';
import { Segments } from '../panels/Segments';
import { HeadlineEffects } from './HeadlineEffects';
import { revisionDates } from './revisionDates';
import { RevisionMap } from './RevisionMap';
import type { FigureWords } from './useFigureWords';

interface Props {
  readonly compared: SidesCompared;
  readonly words: FigureWords;
}

/** One date that both snapshots have: what became of each headline, and where figures were revised. */
export function RevisionsAt({ compared, words }: Props) {
  const { t, formats } = useStore((store) => store.language);
  const view = useStore((store) => store.view);
  const { pairs } = compared.versus;
  const kinds = [...new Map(pairs.map(({ of }) => [`${of.measure} ${of.unit}`, of])).entries()];
  const [wished, setKind] = useState(`${view.measure} ${view.unit}`);
  const kind = kinds.find(([value]) => value === wished)?.[0] ?? kinds[0]?.[0];
  const [day, setDay] = useState<Day | null>(null);
  if (kind === undefined) return null;
  const own = pairs.filter(({ of }) => `${of.measure} ${of.unit}` === kind);
  const dates = revisionDates(own);
  const shown =
    dates.find((one) => one.day === day) ?? dates.findLast(({ revised }) => revised > 0) ?? dates.at(-1);
  if (!shown) return null;
  const here = own.filter(({ of }) => of.day === shown.day);
  return (
    <section aria-labelledby="versus-date">
      <h3 id="versus-date">{t('versus-date', { day: { day: shown.day } })}</h3>
      <div className="versus-controls">
        <select
          aria-label={t('versus-date-choose')}
          value={shown.day}
          onChange={({ target }) => setDay(dates.find((one) => one.day === target.value)?.day ?? null)}
        >
          {dates.map((one) => (
            <option key={one.day} value={one.day}>
              {one.revised === 0
                ? formats.day(one.day)
                : t('versus-date-revised', { day: { day: one.day }, count: { count: one.revised } })}
            </option>
          ))}
        </select>
        {kinds.length > 1 && (
          <Segments
            label={t('versus-column-kind')}
            options={kinds.map(([value, of]) => ({ value, text: words.kindOf(of) }))}
            chosen={kind}
            onChoose={setKind}
          />
        )}
      </div>
      <div className="versus-at">
        <HeadlineEffects pairs={own} day={shown.day} words={words} />
        <RevisionMap
          side={compared.newer.outlines === null ? compared.older : compared.newer}
          day={shown.day}
          pairs={here}
          largest={Math.max(
            0,
            ...own.map(({ of, change }) => (isPlace(of.level) ? Math.abs(change ?? 0) : 0)),
          )}
          words={words}
        />
      </div>
    </section>
  );
}

function isPlace(level: string): boolean {
  return level === 'governorate';
}
