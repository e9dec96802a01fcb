import type { Comparison } from '../../core/viewmodels/change/comparison';
import { useStore } from '../../state/store';
import type { SheetKey } from '../image/SheetKeys';
import './change.css';

/** What the dots and colours of a comparison stand for. */
export function useChangeKeys({ from, to, total }: Comparison): readonly SheetKey[] {
  const { t, formats } = useStore((store) => store.language);
  const dot = (className: string) => (
    <g data-way="none">
      <circle cx="13" cy="7" r="4.5" className={className} />
    </g>
  );
  const bar = (way: 'rise' | 'fall') => (
    <g data-way={way}>
      <rect width="26" height="12" y="1" className="sheet-bar" />
    </g>
  );
  return [
    { text: formats.day(from.day), sample: dot('dumbbell-hollow') },
    { text: formats.day(to.day), sample: dot('dumbbell-full') },
    ...(total.kind === 'refused'
      ? []
      : [
          { text: t('picture-rise'), sample: bar('rise') },
          { text: t('picture-fall'), sample: bar('fall') },
        ]),
  ];
}
