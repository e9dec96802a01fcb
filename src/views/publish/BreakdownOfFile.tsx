import { wishOf } from '../../core/viewmodels/breakdownChoices';
import type { BreakdownChoices } from '../../core/viewmodels/breakdownChoices';
import type { SnapshotScope } from '../../state/snapshotFile';
import { useStore } from '../../state/store';
import { Segments } from '../panels/Segments';

interface Props {
  readonly choices: BreakdownChoices;
  readonly chosen: SnapshotScope['by'];
  readonly onChoose: (by: SnapshotScope['by']) => void;
}

/** Chooses whether a breakdown goes out, and which of those that the figures have: one, never two that could be crossed. */
export function BreakdownOfFile({ choices, chosen, onChoose }: Props) {
  const { t } = useStore((store) => store.language);
  return (
    <Segments
      label={t('publish-breakdown')}
      options={[
        { value: 'none', text: t('publish-breakdown-none') },
        ...choices.options.map((one) => ({ value: wishOf(one), text: t(`breakdown-${one}`) })),
      ]}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}
