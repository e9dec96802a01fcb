const NUMBER_ALONE = /(?<![A-Za-z_]-?\d*)\d+(?:,\d{3})*(?!\w)/g;

/**
 * Numbers inside a finished text in Arabic-Indic digits, with their thousands separator. Digits that belong to a
 * Latin name, such as `admin1_pcode` or SHA-256, stay.
 */
export function withArabicDigits(text: string): string {
  return text.replace(NUMBER_ALONE, (number) =>
    number.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))).replaceAll(',', '\u066c'),
  );
}
