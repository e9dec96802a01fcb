import type { Rate } from '../../core/cube/rate';
import type { Language } from '../../language/language';

/** Where the residents of a rate are from, for the sources below a picture; nothing for counts. */
export function residentsLine({ t, formats }: Pick<Language, 't' | 'formats'>, rate: Rate | null): string[] {
  if (!rate) return [];
  return [t('rate-sources', { year: formats.year(rate.year), sources: rate.sources.join(' ') })];
}
