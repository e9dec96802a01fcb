import type { DaySystem } from './serialDay';
import { XmlCursor } from './xmlCursor';

/** A sheet with cells, and where its part lies in the package. */
export interface SheetPart {
  readonly name: string;
  readonly isHidden: boolean;
  readonly path: string;
}

/** What `workbook.xml` and its relations say. */
export interface WorkbookParts {
  readonly daySystem: DaySystem;
  readonly sheets: readonly SheetPart[];
  readonly stylesPath: string | undefined;
  readonly sharedStringsPath: string | undefined;
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly path: string;
}

/** Where the relations of a part are told. */
export function relationsPath(part: string): string {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** The path of the main part that the relations of the package name; undefined when it is no office document. */
export function mainPart(relations: string): string | undefined {
  return readRelations(relations, '').find(({ type }) => type === 'officeDocument')?.path;
}

/** The parts of a workbook from its main part, which lies at `path`, and the relations of that part. */
export function workbookParts(path: string, workbook: string, relations: string): WorkbookParts {
  const known = readRelations(relations, path.slice(0, path.lastIndexOf('/') + 1));
  const pathOf = (type: string) => known.find((relation) => relation.type === type)?.path;
  const sheets: SheetPart[] = [];
  let daySystem: DaySystem = 1900;
  for (const cursor = new XmlCursor(workbook); cursor.next();) {
    if (cursor.isClosing) continue;
    if (cursor.name === 'workbookPr' && /^(1|true)$/.test(cursor.attribute('date1904') ?? ''))
      daySystem = 1904;
    if (cursor.name !== 'sheet') continue;
    const target = known.find(({ id }) => id === cursor.attribute('id'));
    const isHidden = /hidden/i.test(cursor.attribute('state') ?? '');
    if (target?.type === 'worksheet')
      sheets.push({ name: cursor.attribute('name') ?? '', isHidden, path: target.path });
  }
  return { daySystem, sheets, stylesPath: pathOf('styles'), sharedStringsPath: pathOf('sharedStrings') };
}

function readRelations(xml: string, folder: string): Relation[] {
  const relations: Relation[] = [];
  for (const cursor = new XmlCursor(xml); cursor.next();) {
    if (cursor.name !== 'Relationship') continue;
    const target = cursor.attribute('Target') ?? '';
    relations.push({
      id: cursor.attribute('Id') ?? '',
      type: cursor.attribute('Type')?.split('/').at(-1) ?? '',
      path: resolved(target.startsWith('/') ? target.slice(1) : folder + target),
    });
  }
  return relations;
}

/** A path without `.` and `..`; the latter cannot leave the package, whose parts are only looked up by name. */
function resolved(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
