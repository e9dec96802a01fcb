import type { Referral } from '../../core/viewmodels/board/board';
import { freeId } from '../../core/viewmodels/board/newBoard';
import { changeBoard, takeFromBoard, useBoard } from '../../state/board/boardStore';
import { useStore } from '../../state/store';
import { Field } from './Field';
import { entryBeside, keepFocus } from './keepFocus';

const FIELDS = ['sector', 'organisation', 'contact', 'capacity'] as const;

/** Whom people can be referred to, by sector. */
export function Referrals() {
  const { t } = useStore((store) => store.language);
  const referrals = useBoard((store) => store.board.referrals);
  const change = (id: string, part: Partial<Referral>) =>
    changeBoard({ referrals: referrals.map((one) => (one.id === id ? { ...one, ...part } : one)) });
  const remove = (taken: string) => {
    const order = referrals.map(({ id }) => id);
    keepFocus(
      () => takeFromBoard({ referrals: referrals.filter(({ id }) => id !== taken) }),
      entryBeside(order, taken),
    );
  };
  const add = () => {
    const blank = {
      id: freeId('referral', referrals),
      sector: '',
      organisation: '',
      contact: '',
      capacity: '',
    };
    changeBoard({ referrals: [...referrals, blank] });
  };
  return (
    <>
      <p className="soft">{t('board-referrals-about')}</p>
      <ul className="board-rows">
        {referrals.map((one) => (
          <li key={one.id}>
            {FIELDS.map((field) => (
              <Field
                key={field}
                label={t(`board-referral-${field}`)}
                value={one[field]}
                onText={(text) => change(one.id, { [field]: text })}
              />
            ))}
            <button
              type="button"
              className="button icon"
              aria-label={t('board-remove', { what: one.organisation })}
              data-entry={one.id}
              onClick={() => remove(one.id)}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="button" onClick={add}>
        {t('board-add-referral')}
      </button>
    </>
  );
}
