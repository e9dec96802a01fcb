import type { ChangeOrder } from '../../core/viewmodels/change/changeOrder';
import { refusalOf } from '../../core/viewmodels/change/comparison';
import { placeWords } from '../../core/viewmodels/placeWords';
import { useStore } from '../../state/store';
import type { ChangeProps } from './changeProps';
import { useFiguresMark } from '../useFiguresMark';
import { BreakNotes } from './BreakNotes';
import { ChangeTable } from './ChangeTable';
import { RefusedNote } from './RefusedNote';
import '../panels/ranking.css';
import './change.css';
import { PanelLink } from '../panels/PanelLink';

const DIFFERENCES: readonly ChangeOrder[] = ['name', 'change', 'percent'];
/** Of two dates that may not be compared, each has its figures. */
const PUBLISHED: readonly ChangeOrder[] = ['name', 'before', 'after'];

/** Beside the map of a change: every place at both dates, or why they may not be compared. */
export function ChangeColumn({ shown, comparison }: ChangeProps) {
  const { t, formats } = useStore((store) => store.language);
  const isRefused = comparison !== null && refusalOf(comparison) !== null;
  useFiguresMark('refused', isRefused ? 'said' : null);
  if (!comparison) {
    return (
      <section className="ranking" aria-label={t('change-region')}>
        <p className="soft">{t('change-one-date')}</p>
      </section>
    );
  }
  const { from, to } = comparison;
  return (
    <section className="ranking" aria-label={t('change-region')}>
      <div className="change-head">
        <p className="change-key">
          <span className="dumbbell-key" data-side="before" aria-hidden="true" />
          <bdi>{formats.day(from.day)}</bdi>
          <span className="dumbbell-key" data-side="after" aria-hidden="true" />
          <bdi>{formats.day(to.day)}</bdi>
        </p>
        <PanelLink panel="change" text={t('change-open')} />
      </div>
      <RefusedNote shown={shown} comparison={comparison} />
      <ChangeTable
        comparison={comparison}
        words={placeWords(shown.dataset)}
        columns={isRefused ? PUBLISHED : DIFFERENCES}
      />
      <BreakNotes comparison={comparison} />
    </section>
  );
}
