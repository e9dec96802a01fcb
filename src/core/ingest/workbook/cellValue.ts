import { numberText } from './numberText';
import { serialText, type DaySystem } from './serialDay';
import { unescaped } from './sharedStrings';

/** What all sheets of a workbook share. */
export interface SharedParts {
  readonly strings: readonly string[];
  /** For each cell style whether it shows numbers as days. */
  readonly dayStyles: readonly boolean[];
  readonly daySystem: DaySystem;
}

const MIDNIGHT = /T00:00(:00(\.0+)?)?Z?$/;

/**
 * The text of a cell from its stored type, style and value: numbers with all digits, days as ISO text, `TRUE` and
 * `FALSE`, errors such as `#REF!` as they are. Undefined when it names a shared text that is not there.
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
      const isDay = style !== undefined && parts.dayStyles[Number(style)] === true;
      return (isDay ? serialText(Number(value), parts.daySystem) : undefined) ?? numberText(value);
    }
  }
}
