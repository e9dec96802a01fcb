import { useStore } from '../../state/store';

interface Props {
  readonly state: 'drawing' | 'failed' | null;
  readonly what: 'image' | 'table';
}

/** Says that a file is being made, or could not be. */
export function MakingStatus({ state, what }: Props) {
  const { t } = useStore((store) => store.language);
  return <span role="status">{state && (what === 'image' ? t(`image-${state}`) : t(`table-${state}`))}</span>;
}
