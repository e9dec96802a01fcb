import { useStore } from '../../state/store';
import { lazyPart } from '../lazyPart';
import type { Shown } from '../useShown';

/** Only a user's file has districts. Without a network their code may not be had: the governorates stand without it. */
const LevelTrail = lazyPart<{ shown: Shown }>(async () => (await import('./LevelTrail')).LevelTrail);

/** The ways between governorates and districts, where a dataset has both. */
export function LevelWays({ shown }: { readonly shown: Shown }) {
  const hasDistricts = useStore(({ dataset }) => dataset !== null && dataset.districts !== null);
  return hasDistricts && <LevelTrail shown={shown} />;
}
