import type { FigureChange } from '../../core/publish/comparison/figureChange';
import { useStore } from '../../state/store';
import type { FigureWords } from './useFigureWords';

interface Props {
  readonly change: FigureChange;
  readonly words: FigureWords;
}

const NONE = '–';

/** A figure before and after, the difference, and that in per cent of the earlier one; each cell also knows its head (versus.css). */
export function ChangeCells({ change: { before, after, change, percent }, words: { write } }: Props) {
  const { t, formats } = useStore((store) => store.language);
  return (
    <>
      <td className="number" data-head={t('versus-column-before')}>
        <bdi>{write(before)}</bdi>
      </td>
      <td className="number" data-head={t('versus-column-after')}>
        <bdi>{write(after)}</bdi>
      </td>
      <td className="number" data-head={t('change-column-change')}>
        <bdi>{change === null ? NONE : formats.signed(change)}</bdi>
      </td>
      <td className="number" data-head={t('change-column-percent')}>
        <bdi>{percent === null ? NONE : formats.percent(percent, true)}</bdi>
      </td>
    </>
  );
}
