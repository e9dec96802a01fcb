import { useStore } from '../../state/store';

/** The heads of `ChangeCells`. */
export function ChangeHeads() {
  const { t } = useStore((store) => store.language);
  const heads = [
    t('versus-column-before'),
    t('versus-column-after'),
    t('change-column-change'),
    t('change-column-percent'),
  ];
  return (
    <>
      {heads.map((head) => (
        <th key={head} scope="col" className="number">
          {head}
        </th>
      ))}
    </>
  );
}
