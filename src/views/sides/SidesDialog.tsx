import { useState } from 'react';
import { commonMeasures } from '../../core/viewmodels/sideBySide';
import type { DatasetSummary } from '../../core/domain/dataset';
import { useStore } from '../../state/store';
import { Dialog } from '../panels/Dialog';
import { LaidOut } from './LaidOut';
import { useSides } from './useSides';
import './sides.css';

/** Two open datasets side by side: which ones, in what measure, and then their lines and figures. */
export function SidesDialog() {
  const { t, nameOf } = useStore((store) => store.language);
  const { open, first, second, chooseFirst, chooseSecond } = useSides();
  const [wished, setWished] = useState('');
  const common = first && second ? commonMeasures(first, second) : [];
  const words = common.map((one) => `${one.measure}-${one.unit}`);
  const at = Math.max(0, words.indexOf(wished));
  const asked = common[at];
  const chooser = (label: string, chosen: DatasetSummary, choose: (id: string) => void) => (
    <label className="side-choice">
      <span>{label}</span>
      <select value={chosen.id} onChange={({ target }) => choose(target.value)}>
        {open.map(({ id, name }) => (
          <option key={id} value={id}>
            {nameOf(name)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <Dialog title={t('sides-title')} wide>
      {first && second ? (
        <>
          <div className="side-choices">
            {chooser(t('sides-first'), first, chooseFirst)}
            {chooser(t('sides-second'), second, chooseSecond)}
            {words.length > 1 && (
              <label className="side-choice">
                <span>{t('sides-measure')}</span>
                <select value={words[at]} onChange={({ target }) => setWished(target.value)}>
                  {common.map(({ measure, unit }) => (
                    <option key={`${measure}-${unit}`} value={`${measure}-${unit}`}>
                      {`${t(`measure-${measure}`)} · ${t(`unit-${unit}`)}`}
                    </option>
                  ))}
                </select>
              </label>
            )}
          </div>
          {asked ? (
            <LaidOut
              key={`${first.id} ${second.id} ${asked.measure} ${asked.unit}`}
              first={first}
              second={second}
              asked={asked}
            />
          ) : (
            <p>{t('sides-no-measure', { first: { names: first.name }, second: { names: second.name } })}</p>
          )}
        </>
      ) : (
        <p>{t('sides-one')}</p>
      )}
    </Dialog>
  );
}
