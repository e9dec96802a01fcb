import type { Cube } from '../../cube/cube';
import type { Rate } from '../../cube/rate';
import { isRough, type Total } from '../../domain/coverage';
import { message, type MessageValue } from '../../domain/message';
import { aboutAs, type Headline } from '../headline';
import { linked, type Sentence } from './sentence';

/** The residents that a view sets its figures against, where it shows rates. */
export interface SetAgainst {
  readonly rate: Rate;
  /** Their year, as the language writes it. */
  readonly year: string;
  /** Whether that is so far from the date that they say little of it. */
  readonly isFar: boolean;
}

/**
 * The figure of the selection per 1,000 residents of all its places: a floor where that figure is one. Null where the
 * residents of any of them are not known, as those of the others would make it too large. O(places).
 */
export function rateSentence(
  { selection, total }: Headline,
  unit: Cube['unit'],
  { rate, year, isFar }: SetAgainst,
): Sentence | null {
  let residents = 0;
  for (const place of selection.places) residents += rate.residents.get(place) ?? Number.NaN;
  if (total.value === null || !(residents > 0)) return null;
  const all = { count: residents };
  const says = {
    rate: message('situation-rate-of', { part: { count: total.value }, residents: all }),
    residents: message('rate-sources', { year, sources: rate.sources.join(' ') }),
  };
  const values = {
    residents: rate.sources.length > 0 ? linked(all, 'residents') : all,
    year,
    far: isFar ? 'yes' : 'no',
    least: total.complete || isRough(total) ? 'no' : 'yes',
    rate: asKnown(linked({ rate: (total.value / residents) * 1000 }, 'rate'), total),
    unit,
  };
  return {
    message: message('situation-rate', values),
    behind: { rate: { says: says.rate, shows: 'trace' }, residents: { says: says.residents, shows: null } },
  };
}

/** A figure with what the headline says of the sum that it is made of. */
function asKnown(rate: MessageValue, total: Total): MessageValue {
  const figure: MessageValue =
    total.coverage.carried > 0 ? { say: message('figure-with-carried', { figure: rate }) } : rate;
  if (isRough(total) && !total.complete) return { say: message('figure-rough', { figure }) };
  return total.estimated ? aboutAs(figure) : figure;
}
