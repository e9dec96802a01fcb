import { useState } from 'react';
import { PHASES } from '../../core/viewmodels/board/board';
import { choose } from '../../state/choices';
import { changeBoard, useBoard } from '../../state/board/boardStore';
import { useStore } from '../../state/store';
import { Dialog } from '../panels/Dialog';
import { Segments } from '../panels/Segments';
import { BoardTools } from './BoardTools';
import { Checklist } from './Checklist';
import { EventLog } from './EventLog';
import { Field } from './Field';
import { PointsTab } from './PointsTab';
import { Referrals } from './Referrals';
import './board.css';
import './paper.css';

const TABS = ['points', 'checklists', 'referrals', 'log'] as const;
type Tab = (typeof TABS)[number];

/** What a workshop knows of its crossings and checkpoints, on one board that a projector can show. */
export function BoardDialog() {
  const { t } = useStore((store) => store.language);
  const mode = useStore((store) => store.view.mode);
  const title = useBoard((store) => store.board.title);
  const [tab, setTab] = useState<Tab>('points');
  return (
    <Dialog title={t('board-title')} wide>
      <div className="board" data-mode={mode}>
        <p className="soft">{t('board-intro')}</p>
        {title !== '' && <h3 className="board-on-paper">{title}</h3>}
        <div className="board-bar-of-tools">
          <Field label={t('board-name')} value={title} onText={(text) => changeBoard({ title: text })} />
          <Segments
            label={t('board-tabs')}
            options={TABS.map((value) => ({ value, text: t(`board-tab-${value}`) }))}
            chosen={tab}
            onChoose={setTab}
          />
          <button
            type="button"
            className="button"
            aria-pressed={mode === 'present'}
            onClick={() => choose({ mode: mode === 'present' ? 'explore' : 'present' })}
          >
            {t('board-large')}
          </button>
        </div>
        {tab === 'points' && <PointsTab />}
        {tab === 'checklists' && (
          <>
            <p className="soft">{t('board-checklists-about')}</p>
            <div className="board-phases">
              {PHASES.map((phase) => (
                <Checklist key={phase} phase={phase} />
              ))}
            </div>
          </>
        )}
        {tab === 'referrals' && <Referrals />}
        {tab === 'log' && <EventLog />}
        <BoardTools />
      </div>
    </Dialog>
  );
}
