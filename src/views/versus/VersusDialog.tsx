import { useState } from 'react';
import { notPublished } from '../../core/viewmodels/publishable';
import { useStore } from '../../state/store';
import { Dialog } from '../panels/Dialog';
import { Segments } from '../panels/Segments';
import { useShown } from '../useShown';
import { FileChoice } from './FileChoice';
import { useCompared, type Comparing } from './useCompared';
import { useFileSide, type FileSide } from './useFileSide';
import { VersusResult } from './VersusResult';
import './versus.css';

/** Sets a snapshot against an older one, or what publishing the view would freeze: what changed, where, and what both give away. */
export function VersusDialog() {
  const { t } = useStore((store) => store.language);
  const carry = useStore((store) => store.view.carry);
  const shown = useShown();
  const [kind, setKind] = useState<'screen' | 'other'>('screen');
  const [older, chooseOlder] = useFileSide();
  const [newer, chooseNewer] = useFileSide();
  const refusal = shown && notPublished(shown.dataset, shown.cube.measure, carry);
  const screen = shown && refusal === null ? shown.dataset : null;
  const comparing = useCompared(sideOf(older), kind === 'screen' ? screen : sideOf(newer));
  return (
    <Dialog title={t('versus-title')} wide>
      <p>{t('versus-text')}</p>
      <div className="versus-sides">
        <div className="versus-side">
          <h3>{t('versus-older')}</h3>
          <FileChoice label={t('versus-choose-older')} side={older} onChoose={chooseOlder} />
        </div>
        <div className="versus-side">
          <h3>{t('versus-newer')}</h3>
          <Segments
            label={t('versus-newer')}
            options={(['screen', 'other'] as const).map((value) => ({ value, text: t(`versus-${value}`) }))}
            chosen={kind}
            onChoose={setKind}
          />
          {kind === 'other' && (
            <FileChoice label={t('versus-choose-newer')} side={newer} onChoose={chooseNewer} />
          )}
          {kind === 'screen' && <p className="soft">{t('versus-screen-text')}</p>}
          {kind === 'screen' && typeof refusal === 'string' && <p>{t(`publish-not-${refusal}`)}</p>}
        </div>
      </div>
      <Outcome comparing={comparing} />
    </Dialog>
  );
}

function Outcome({ comparing }: { readonly comparing: Comparing }) {
  const { t } = useStore((store) => store.language);
  if (comparing !== null && typeof comparing !== 'string' && comparing.ok) {
    return <VersusResult compared={comparing.compared} />;
  }
  const why = comparing !== null && typeof comparing !== 'string' ? comparing.why : comparing;
  return (
    <p role="status">
      {why === null ? '' : t(why === 'unprotected' ? 'publish-unprotected' : `versus-${why}`)}
    </p>
  );
}

function sideOf(file: FileSide) {
  return file !== null && file !== 'reading' && file.ok ? file.side : null;
}
