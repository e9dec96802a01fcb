import {
  CLASS_METHODS,
  DEFAULT_CLASSES,
  FEWEST_CLASSES,
  MOST_CLASSES,
  type ClassChoice,
} from '../../core/domain/classChoice';
import { withCount, withMethod } from '../../core/viewmodels/classEdit';
import { choose } from '../../state/choices';
import { useStore } from '../../state/store';
import { useMapModel } from '../map/useMapModel';
import { Dialog } from '../panels/Dialog';
import { Segments } from '../panels/Segments';
import { useRate } from '../useRate';
import { useShown, type Shown } from '../useShown';
import { BoundFields } from './BoundFields';
import { ValueStrip } from './ValueStrip';
import './classes.css';

/** How the map's values are cut into classes, beside the map that shows each choice at once. */
export function ClassesDialog() {
  const { t } = useStore((store) => store.language);
  const shown = useShown();
  return (
    <Dialog title={t('classes-title')} beside>
      {shown && <Classes shown={shown} />}
    </Dialog>
  );
}

const METHODS = [...CLASS_METHODS, 'own'] as const;
const COUNTS = Array.from({ length: MOST_CLASSES - FEWEST_CLASSES + 1 }, (_, more) => FEWEST_CLASSES + more);
const take = (classes: ClassChoice) => choose({ classes });

function Classes({ shown }: { readonly shown: Shown }) {
  const { t, formats } = useStore((store) => store.language);
  const choice = useStore((store) => store.view.classes);
  const model = useMapModel(shown, useRate());
  const method = choice.kind === 'own' ? 'own' : choice.method;
  const count = choice.kind === 'own' ? choice.bounds.length + 1 : choice.count;
  const isUsual =
    choice.kind === 'made' && choice.method === DEFAULT_CLASSES.method && count === MOST_CLASSES;
  return (
    <div className="classes">
      <label>
        <span>{t('classes-method')}</span>
        <select
          value={method}
          onChange={({ target }) =>
            take(withMethod(choice, METHODS.find((one) => one === target.value) ?? method, model.bounds))
          }
        >
          {METHODS.map((one) => (
            <option key={one} value={one}>
              {t(`classed-by-${one}`)}
            </option>
          ))}
        </select>
      </label>
      <p className="soft">{t(`classes-${method}-why`)}</p>
      <label>
        <span>{t('classes-count')}</span>
        <select value={count} onChange={({ target }) => take(withCount(choice, Number(target.value)))}>
          {COUNTS.map((one) => (
            <option key={one} value={one}>
              {formats.count(one)}
            </option>
          ))}
        </select>
      </label>
      {choice.kind === 'made' && shown.flow === null && (
        <div className="classes-over">
          <span aria-hidden="true">{t('classes-over')}</span>
          <Segments
            label={t('classes-over')}
            options={(['dates', 'date'] as const).map((value) => ({
              value,
              text: t(`classes-over-${value}`),
            }))}
            chosen={choice.over}
            onChoose={(over) => take({ ...choice, over })}
          />
        </div>
      )}
      <ValueStrip model={model} />
      {model.bounds.length === 0 && <p>{t(model.largest > 0 ? 'classes-one' : 'classes-none')}</p>}
      {model.bounds.length > 0 && (
        <BoundFields bounds={model.bounds} onBounds={(bounds) => take({ kind: 'own', bounds })} />
      )}
      <button
        type="button"
        className="linklike"
        aria-disabled={isUsual && choice.over === 'dates'}
        onClick={() => take(DEFAULT_CLASSES)}
      >
        {t('classes-usual')}
      </button>
    </div>
  );
}
