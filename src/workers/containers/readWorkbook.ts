import type { Issue } from '../../core/domain/issue';
import type { SharedParts } from '../../core/ingest/workbook/cellValue';
import { sharedStrings } from '../../core/ingest/workbook/sharedStrings';
import { sheetTable } from '../../core/ingest/workbook/sheetTable';
import { shownByStyles } from '../../core/ingest/workbook/styles';
import {
  mainPart,
  relationsPath,
  workbookParts,
  type WorkbookParts,
} from '../../core/ingest/workbook/workbookParts';
import type { TextTable } from '../../core/table/textTable';
import { Failed } from '../failed';
import type { UnpackBudget } from './caps';
import { decodeInSlices } from './decodeInSlices';
import { inSlices } from './inSlices';
import type { ReadTables } from './readFile';
import { unpackEntry } from './unpackEntry';
import type { ZipEntry } from './zipDirectory';

/** Gives the text of a part of the package; undefined when there is no such part. */
type PartReader = (part: string | undefined) => Promise<string | undefined>;

/**
 * Reads every sheet of an xlsx workbook, one part at a time. A hidden sheet is read and said to be one; with several
 * sheets the column of an issue has the name of its sheet before it (`Sheet1!B`). Fails as `workbook_damaged`,
 * `data_too_large`, or as unpacking fails.
 */
export async function readWorkbook(
  archive: Uint8Array,
  entries: readonly ZipEntry[],
  path: string,
  budget: UnpackBudget,
  signal: AbortSignal,
): Promise<ReadTables> {
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const read: PartReader = async (part) => {
    const entry = byPath.get(part ?? '');
    if (!entry) return undefined;
    return (await decodeInSlices(await unpackEntry(archive, entry, path, budget, signal), signal)).text;
  };
  const parts = await findParts(read);
  if (!parts || parts.sheets.length === 0) throw new Failed('workbook_damaged', path);
  const shared = await readShared(read, parts, signal);
  const tables: TextTable[] = [];
  const issues: Issue[] = [];
  for (const { name, isHidden, path: part } of parts.sheets) {
    const xml = await read(part);
    if (xml === undefined) throw new Failed('workbook_damaged', `${path} ${name}`);
    const sheet = await inSlices(sheetTable(name, xml, shared), signal);
    if (!sheet.ok) throw new Failed(sheet.failure.code, `${path} ${name}`);
    tables.push({ ...sheet.value.table, isHidden });
    if (isHidden) issues.push({ code: 'hidden_sheet', severity: 'info', row: 0, column: name, text: '' });
    const prefix = parts.sheets.length > 1 ? `${name}!` : '';
    for (const issue of sheet.value.issues) issues.push({ ...issue, column: prefix + issue.column });
  }
  return { kind: 'tables', path, tables, issues };
}

async function findParts(read: PartReader): Promise<WorkbookParts | undefined> {
  const main = mainPart((await read('_rels/.rels')) ?? '');
  const workbook = await read(main);
  const relations = await read(relationsPath(main ?? ''));
  if (main === undefined || workbook === undefined || relations === undefined) return undefined;
  return workbookParts(main, workbook, relations);
}

async function readShared(read: PartReader, parts: WorkbookParts, signal: AbortSignal): Promise<SharedParts> {
  const styles = await read(parts.stylesPath);
  const strings = await read(parts.sharedStringsPath);
  return {
    daySystem: parts.daySystem,
    styles: shownByStyles(styles ?? ''),
    strings: await inSlices(sharedStrings(strings ?? ''), signal),
  };
}
