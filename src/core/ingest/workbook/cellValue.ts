import { numberText, percentText } from './numberText';
import { serialText, type DaySystem } from './serialDay';
import type { StyleShows } from './styles';
import { unescaped } from './sharedStrings';

/** What all sheets of a workbook share. */
export interface SharedParts {
  readonly strings: readonly string[];
  /** For each cell style what it shows of a number. */
  readonly styles: readonly StyleShows[];
  readonly daySystem: DaySystem;
}

const FIRST_DAY = /-01$/; // of a month that is shown without a day: the month is meant
const MIDNIGHT = /T00:00(:00(\.0+)?)?Z?$/;

/**
 * The text of a cell from its stored type, style and value: numbers with all digits, those of a style of percents as
 * `35%`, days and months as ISO text, `TRUE` and `FALSE`, errors such as `#REF!` as they are. Undefined when it names a
 * shared text that is not there.
 */
export function cellValue(
  type: string | undefined,
  style: string | undefined,
  value: string,
  parts: SharedParts,
): string | undefined {
  switch (type ?? 'n') {
    case 's':
      return parts.strings[Number(value)];
    case 'b':
      return value.trim() === '1' ? 'TRUE' : 'FALSE';
    case 'd':
      return value.replace(MIDNIGHT, '');
    case 'e':
      return value;
    case 'str':
    case 'inlineStr':
      return unescaped(value);
    default: {
      const shows = (style !== undefined && parts.styles[Number(style)]) || 'amount';
      if (shows === 'percent') return percentText(value);
      const day = shows === 'amount' ? undefined : serialText(Number(value), parts.daySystem);
      return (shows === 'month' ? day?.replace(FIRST_DAY, '') : day) ?? numberText(value);
    }
  }
}
