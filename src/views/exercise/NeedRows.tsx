import type { Gap } from '../../core/exercise/gaps';
import { SECTORS } from '../../core/exercise/standards';
import type { DayStock } from '../../core/exercise/stockByDay';
import { useStore } from '../../state/store';
import { NeedRow } from './NeedRow';
import './needs.css';

interface Props {
  readonly gaps: readonly Gap[];
  readonly today: DayStock;
  readonly label: string;
}

/** A table of needs by sector. */
export function NeedRows({ gaps, today, label }: Props) {
  const { t } = useStore((store) => store.language);
  const sectors = SECTORS.filter((sector) => gaps.some(({ standard }) => standard.sector === sector));
  return (
    <table className="exercise-table" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t('exercise-column-need')}</th>
          <th scope="col" className="number">
            {t('exercise-column-needed')}
          </th>
          <th scope="col">{t('exercise-column-formula')}</th>
          <th scope="col">{t('exercise-column-capacity')}</th>
          <th scope="col" className="number">
            {t('exercise-column-gap')}
          </th>
          <th scope="col">{t('exercise-column-owner')}</th>
        </tr>
      </thead>
      {sectors.map((sector) => {
        const needs = gaps.filter(({ standard }) => standard.sector === sector);
        const [source, ...others] = new Set(needs.map(({ standard }) => standard.source));
        const isShared = source !== undefined && others.length === 0; // told once: a projector has few lines
        return (
          <tbody key={sector}>
            <tr className="exercise-sector">
              <th scope="rowgroup" colSpan={6}>
                {t(`exercise-sector-${sector}`)} {isShared && <small>{t(`exercise-source-${source}`)}</small>}
              </th>
            </tr>
            {needs.map((gap) => (
              <NeedRow key={gap.standard.id} gap={gap} today={today} hasSource={!isShared} />
            ))}
          </tbody>
        );
      })}
    </table>
  );
}
