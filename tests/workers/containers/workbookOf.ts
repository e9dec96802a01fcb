import { strToU8, zipSync } from 'fflate';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a test workbook is made of; the rest is as a spreadsheet writes it. */
interface WorkbookPlan {
  /** What stands inside `<sheetData>`, or a whole `<worksheet>`, by the name of the sheet. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly strings?: readonly string[];
  /** Format codes of the cell styles 1, 2, …; style 0 is General. */
  readonly formats?: readonly string[];
  readonly date1904?: boolean;
  readonly hidden?: string;
  readonly more?: Readonly<Record<string, string>>;
}

/** The bytes of an xlsx workbook. */
export function workbookOf(plan: WorkbookPlan): Uint8Array {
  const names = Object.keys(plan.sheets);
  const sheets = names.map((name, index) => {
    const state = name === plan.hidden ? ' state="hidden"' : '';
    return `<sheet name="${name}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const related = names.map((_, index) =>
    relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`),
  );
  const properties = plan.date1904 ? '<workbookPr date1904="1"/>' : '';
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships>${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook>${properties}<sheets>${sheets.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${related.join('')}${relation('s', 'styles', 'styles.xml')}${relation('t', 'sharedStrings', '/xl/sharedStrings.xml')}</Relationships>`,
    'xl/styles.xml': stylesOf(plan.formats ?? []),
    'xl/sharedStrings.xml': `<sst>${(plan.strings ?? []).join('')}</sst>`,
    ...plan.more,
  };
  for (const [index, name] of names.entries()) {
    const inside = plan.sheets[name] ?? '';
    const whole = inside.startsWith('<worksheet')
      ? inside
      : `<worksheet><sheetData>${inside}</sheetData></worksheet>`;
    files[`xl/worksheets/sheet${index + 1}.xml`] = HEAD + whole;
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

function stylesOf(formats: readonly string[]): string {
  const codes = formats.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code}"/>`);
  const styles = formats.map((_, index) => `<xf numFmtId="${200 + index}" applyNumberFormat="1"/>`);
  return `<styleSheet><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.join('')}<xf numFmtId="14"/></cellXfs></styleSheet>`;
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATION}/${type}" Target="${target}"/>`;
}
