import type { Backing } from '../../core/viewmodels/situation/sentence';
import { wishOf } from '../../core/viewmodels/breakdownChoices';
import { choose } from '../../state/choices';
import { useStore } from '../../state/store';
import { useMapStyles } from '../map/mapStyles';
import type { Shown } from '../useShown';

interface Props {
  /** Null until a figure is asked about. */
  readonly backing: Backing | null;
  readonly shown: Shown;
}

/** What stands behind the figure that was asked about, and the way to all of it. */
export function WhatStandsBehind({ backing, shown }: Props) {
  const { t, say } = useStore((store) => store.language);
  const canChange = useMapStyles(shown).includes('change');
  const shows = backing?.shows === 'change' && !canChange ? null : (backing?.shows ?? null);
  const open = () => {
    if (shows === 'change') choose({ map: 'change' });
    if (backing?.by) choose({ by: wishOf(backing.by) });
    useStore.setState({ panel: shows });
  };
  return (
    <p className="situation-behind" role="status">
      {backing && say(backing.says)}{' '}
      {shows !== null && (
        <button type="button" className="linklike" onClick={open}>
          {t('situation-all')}
        </button>
      )}
    </p>
  );
}
