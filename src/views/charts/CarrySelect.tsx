import { memo, useMemo } from 'react';
import type { Cube } from '../../core/cube/cube';
import { carryChoiceOf } from '../../core/viewmodels/carryChoice';
import { choose } from '../../state/choices';
import { useStore } from '../../state/store';

/**
 * Whether gaps stay gaps or are filled with the last figure of a place, and how old that may be; nothing where no gap
 * could be.
 */
export const CarrySelect = memo(function CarrySelect({ cube }: { readonly cube: Cube }) {
  const { t } = useStore((store) => store.language);
  const carry = useStore((store) => store.view.carry);
  const offered = useMemo(() => carryChoiceOf(cube, carry), [cube, carry]);
  if (!offered) return null;
  return (
    <label className="timeline-compare timeline-gaps">
      <span className="soft">{t('carry-label')}</span>
      <select
        value={carry ?? ''}
        onChange={({ target }) => choose({ carry: target.value === '' ? null : Number(target.value) })}
      >
        <option value="">{t('carry-none')}</option>
        {offered.ages.map((days) => (
          <option key={days} value={days}>
            {t(days === offered.usual ? 'carry-usual' : 'carry-days', { days: { count: days } })}
          </option>
        ))}
      </select>
    </label>
  );
});
