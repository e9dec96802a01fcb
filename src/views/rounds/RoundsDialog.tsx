import { useMemo, useState } from 'react';
import type { Day } from '../../core/domain/day';
import { datesAround, evenly, lastOfYears } from '../../core/viewmodels/manyDates';
import { valueOf } from '../../state/remote';
import { useStore } from '../../state/store';
import { Dialog } from '../panels/Dialog';
import { Segments } from '../panels/Segments';
import { useShown, type Shown } from '../useShown';
import { ManyMaps } from './ManyMaps';
import './rounds.css';

/** The map at many dates beside each other: of every year, over the whole time, or around an event. */
export function RoundsDialog() {
  const { t } = useStore((store) => store.language);
  const shown = useShown();
  return (
    <Dialog title={t('rounds-title')} wide>
      {shown && <Rounds shown={shown} />}
    </Dialog>
  );
}

type Choice = 'years' | 'evenly' | 'around';
const CHOICES: readonly Choice[] = ['years', 'evenly', 'around'];
const MOST = 12;
const TELLING = 2; // the weight of events that are offered

function Rounds({ shown }: { readonly shown: Shown }) {
  const { t, nameOf, formats } = useStore((store) => store.language);
  const context = useStore((store) => valueOf(store.context));
  const { dates } = shown.cube;
  const [choice, setChoice] = useState<Choice>('years');
  const events = useMemo(
    () =>
      (context?.events ?? []).filter(
        ({ day, weight }) =>
          weight <= TELLING && day >= (dates[0]?.day ?? '') && day <= (dates.at(-1)?.day ?? ''),
      ),
    [context, dates],
  );
  const shownDay = dates[shown.dateIndex]?.day;
  const [around, setAround] = useState<Day | null>(null);
  const middle = around ?? shownDay;
  const indexes = useMemo(() => {
    if (choice === 'years') return lastOfYears(dates);
    if (choice === 'evenly' || middle === undefined) return evenly(dates, MOST);
    return datesAround(dates, middle, MOST);
  }, [choice, dates, middle]);
  return (
    <>
      <div className="rounds-controls">
        <Segments
          label={t('rounds-which')}
          options={CHOICES.map((value) => ({ value, text: t(`rounds-${value}`) }))}
          chosen={choice}
          onChoose={setChoice}
        />
        {choice === 'around' && (
          <select
            aria-label={t('rounds-around')}
            value={around ?? ''}
            onChange={({ target }) => setAround(events.find(({ day }) => day === target.value)?.day ?? null)}
          >
            {shownDay !== undefined && <option value="">{formats.day(shownDay)}</option>}
            {events.map(({ day, label }) => (
              <option key={`${day}${label.en}`} value={day}>
                {t('event-title', { day: { day }, text: nameOf(label) })}
              </option>
            ))}
          </select>
        )}
      </div>
      <ManyMaps shown={shown} indexes={indexes} />
    </>
  );
}
