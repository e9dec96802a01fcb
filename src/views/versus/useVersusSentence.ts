import type { Difference } from '../../core/publish/comparison/differences';
import { useStore } from '../../state/store';

const KINDS = [
  'revised',
  'added',
  'withdrawn',
  'suppressed',
  'released',
  'retold',
] as const satisfies readonly Difference['kind'][];

/** What became of the figures from one snapshot to another, in one sentence. */
export function useVersusSentence(differences: readonly Difference[], unchanged: number): string {
  const { t } = useStore((store) => store.language);
  const same = { unchanged: { count: unchanged } };
  if (differences.length === 0) return t('versus-same', same);
  const told = KINDS.flatMap((kind) => {
    const count = differences.filter((one) => one.kind === kind).length;
    return count === 0 ? [] : [{ en: t(`versus-count-${kind}`, { count: { count } }) }];
  });
  return t('versus-sentence', { what: { list: told }, ...same });
}
