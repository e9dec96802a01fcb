import { lazy, Suspense, type ComponentType } from 'react';
import { useStore } from '../../state/store';
import type { Shown } from '../useShown';

/** Only a user's file has districts. Without a network their code may not be had: the governorates stand without it. */
const LevelTrail = lazy<ComponentType<{ shown: Shown }>>(async () => ({
  default: await import('./LevelTrail').then(
    (code) => code.LevelTrail,
    () => () => null,
  ),
}));

/** The ways between governorates and districts, where a dataset has both. */
export function LevelWays({ shown }: { readonly shown: Shown }) {
  const hasDistricts = useStore(({ dataset }) => dataset !== null && dataset.districts !== null);
  if (!hasDistricts) return null;
  return (
    <Suspense fallback={null}>
      <LevelTrail shown={shown} />
    </Suspense>
  );
}
