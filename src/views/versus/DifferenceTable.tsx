import type { Difference } from '../../core/publish/comparison/differences';
import { useStore } from '../../state/store';
import { ChangeCells } from './ChangeCells';
import { ChangeHeads } from './ChangeHeads';
import type { FigureWords } from './useFigureWords';
import '../panels/figureTable.css';

interface Props {
  /** The largest first. */
  readonly differences: readonly Difference[];
  readonly words: FigureWords;
}

const MOST = 50;

/** The figures that differ most, one a row; the others are in the table that is saved. */
export function DifferenceTable({ differences, words }: Props) {
  const { t, formats } = useStore((store) => store.language);
  const shown = differences.slice(0, MOST);
  return (
    <section aria-labelledby="versus-figures">
      <h3 id="versus-figures">{t('versus-figures')}</h3>
      {differences.length > MOST && (
        <p className="soft">
          {t('versus-first', { shown: { count: MOST }, count: { count: differences.length } })}
        </p>
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keys */}
      <div className="versus-scroll" tabIndex={0} role="group" aria-labelledby="versus-figures">
        <table className="figure-table versus-table">
          <thead>
            <tr>
              <th scope="col">{t('versus-column-what')}</th>
              <th scope="col">{t('versus-column-date')}</th>
              <th scope="col">{t('versus-column-kind')}</th>
              <th scope="col">{t('versus-column-became')}</th>
              <ChangeHeads />
            </tr>
          </thead>
          <tbody>
            {shown.map((one) => (
              <tr key={Object.values(one.of).join(' ')}>
                <th scope="row">{words.whatOf(one.of)}</th>
                <td data-head={t('versus-column-date')}>{formats.day(one.of.day)}</td>
                <td data-head={t('versus-column-kind')}>{words.kindOf(one.of)}</td>
                <td data-head={t('versus-column-became')}>{t(`versus-became-${one.kind}`)}</td>
                <ChangeCells change={one} words={words} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
