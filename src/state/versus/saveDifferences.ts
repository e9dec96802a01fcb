import { differenceRows } from '../../core/publish/comparison/differenceRows';
import { saveTable } from '../saveTable';
import { today } from '../clock';
import { useStore } from '../store';
import type { SidesCompared } from './compareSides';
import type { Side } from './side';

/** Saves all differences as a CSV table: above its header what was compared, and what that says. */
export function saveDifferences({ older, newer, versus }: SidesCompared, sentence: string): void {
  const named = namesOfBoth(older, newer);
  const { t } = useStore.getState().language;
  const about = [
    sentence,
    `${t('versus-older')}: ${wordsOf(older)}`,
    `${t('versus-newer')}: ${wordsOf(newer)}`,
  ];
  const [from, to] = [older, newer].map(({ file }) => file?.frozen ?? today());
  saveTable(`snapshots-compared-${from}_${to}`, differenceRows(versus.differences, named), about);
}

/** The name of a place by the newer side, or by the older where only that has it. */
export function namesOfBoth(older: Side, newer: Side): Side['namesOf'] {
  return (place) => newer.namesOf(place) ?? older.namesOf(place);
}

function wordsOf({ file }: Side): string {
  const { t, code } = useStore.getState().language;
  if (!file) return t('versus-screen');
  const { titleIn, publisher, frozen, fingerprint } = file;
  return `${t('versus-file', { title: titleIn(code), publisher, day: { day: frozen } })} SHA-256: ${fingerprint}`;
}
