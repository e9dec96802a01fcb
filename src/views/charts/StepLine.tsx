import type { StepRun } from '../../core/viewmodels/timelineLayout';
import { linePath } from './linePath';

interface Props {
  readonly runs: readonly StepRun[];
  readonly className: string;
}

/** A step line, its whole figures and all others each in a path of its own, so that they can look different. */
export function StepLine({ runs, className }: Props) {
  const pathOf = (isWhole: boolean) =>
    runs
      .filter((run) => run.isWhole === isWhole)
      .map(({ corners }) => linePath(corners))
      .join('');
  const [whole, others] = [pathOf(true), pathOf(false)];
  return (
    <>
      {whole !== '' && <path className={className} d={whole} />}
      {others !== '' && <path className={className} data-floor="true" d={others} />}
    </>
  );
}
