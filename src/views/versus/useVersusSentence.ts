import type { Versus } from '../../core/publish/comparison/setAgainst';
import { useStore } from '../../state/store';

/** What became of the figures from one snapshot to another, in one sentence. */
export function useVersusSentence({
  counts,
  unchanged,
}: Pick<Extract<Versus, { ok: true }>, 'counts' | 'unchanged'>): string {
  const { t } = useStore((store) => store.language);
  const same = { unchanged: { count: unchanged } };
  if (counts.length === 0) return t('versus-same', same);
  const told = counts.map(([kind, count]) => ({ en: t(`versus-count-${kind}`, { count: { count } }) }));
  return t('versus-sentence', { what: { list: told }, ...same });
}
