import type { FigureOf } from '../../state/versus/compareSides';
import { useStore } from '../../state/store';
import type { FigureWords } from './useFigureWords';

interface Props {
  readonly figures: readonly FigureOf[];
  readonly words: FigureWords;
  /** True where the newer side is not out yet. */
  readonly ofScreen: boolean;
}

const MOST = 10;

/** Warns of suppressed figures that whoever has both snapshots can work out. */
export function GivenBack({ figures, words: { whatOf, kindOf }, ofScreen }: Props) {
  const { t } = useStore((store) => store.language);
  if (figures.length === 0) return null;
  const left = figures.length - MOST;
  return (
    <div className="versus-warning" role="note">
      <p>{t(ofScreen ? 'versus-gives-screen' : 'versus-gives', { count: { count: figures.length } })}</p>
      <ul>
        {figures.slice(0, MOST).map((figure) => (
          <li key={Object.values(figure).join(' ')}>
            {t('versus-figure', { what: whatOf(figure), day: { day: figure.day }, kind: kindOf(figure) })}
          </li>
        ))}
        {left > 0 && <li>{t('versus-further', { count: { count: left } })}</li>}
      </ul>
    </div>
  );
}
