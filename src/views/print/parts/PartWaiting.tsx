import { useStore } from '../../../state/store';

/** Stands where a part is still being read: a report is not whole before. */
export function PartWaiting() {
  const { t } = useStore((store) => store.language);
  return <p data-waiting="true">{t('breakdown-waiting')}</p>;
}
