import type { FigureChange } from '../../core/publish/comparison/figureChange';
import { useStore } from '../../state/store';
import type { FigureWords } from './useFigureWords';

interface Props {
  readonly change: FigureChange;
  readonly words: FigureWords;
}

const NONE = '–';

/** A figure before and after, the difference, and that in per cent of the earlier one. */
export function ChangeCells({ change: { before, after, change, percent }, words: { write } }: Props) {
  const { formats } = useStore((store) => store.language);
  return (
    <>
      <td className="number">
        <bdi>{write(before)}</bdi>
      </td>
      <td className="number">
        <bdi>{write(after)}</bdi>
      </td>
      <td className="number">
        <bdi>{change === null ? NONE : formats.signed(change)}</bdi>
      </td>
      <td className="number">
        <bdi>{percent === null ? NONE : formats.percent(percent, true)}</bdi>
      </td>
    </>
  );
}
