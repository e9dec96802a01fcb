import type { Cube } from '../../cube/cube';

/**
 * The figures that may leave, of those chosen: the one way between choosing and writing. It takes nothing away yet; the
 * figures of governorates that ship are public.
 */
export function controlDisclosure(chosen: readonly Cube[]): readonly Cube[] {
  return chosen;
}
