import { AsyncDuckDB, ConsoleLogger, DuckDBDataProtocol, LogLevel } from '@duckdb/duckdb-wasm';
import { medianOf } from './asking.js';
import wasm from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';

const TYPES = `{'Reference date': 'DATE', 'Round': 'INTEGER', 'Governorate P-code': 'VARCHAR', 'Governorate': 'VARCHAR', 'District P-code': 'VARCHAR',
  'District': 'VARCHAR', 'Place ID': 'VARCHAR', 'Location name': 'VARCHAR', 'Arabic name': 'VARCHAR', 'Latitude': 'DOUBLE', 'Longitude': 'DOUBLE',
  'Origin governorate': 'VARCHAR', 'Shelter type': 'VARCHAR', 'Families': 'INTEGER'}`;

/** Reads a file with DuckDB-WASM; the engine starts before the clock does. @param {File} file */
export async function readWithDuckDb(file) {
  const startedAt = performance.now();
  const db = new AsyncDuckDB(new ConsoleLogger(LogLevel.ERROR), new Worker(workerUrl));
  await db.instantiate(wasm);
  const connection = await db.connect();
  const startMs = performance.now() - startedAt;
  const from = performance.now();
  await db.registerFileHandle('file.csv', file, DuckDBDataProtocol.BROWSER_FILEREADER, true);
  await connection.query(`CREATE TABLE sums AS
    SELECT "Reference date" AS day, Governorate, "District P-code" AS district, "Origin governorate" AS origin, "Shelter type" AS shelter, sum(Families) AS families
    FROM read_csv('file.csv', header = true, delim = ',', quote = '"', escape = '"', columns = ${TYPES})
    GROUP BY GROUPING SETS (
      ("Reference date", Governorate, "District P-code", "Origin governorate"),
      ("Reference date", Governorate, "District P-code", "Shelter type"))`);
  const answer = await connection.query(
    'SELECT sum(families)::DOUBLE AS total FROM sums WHERE origin IS NOT NULL',
  );
  const total = Number(answer.toArray()[0]?.total);
  const ms = performance.now() - from;
  const dates = await connection.query('SELECT DISTINCT day::VARCHAR AS day FROM sums ORDER BY day');
  const days = dates.toArray().map((row) => String(row.day));
  const asked = await connection.prepare(
    'SELECT Governorate, sum(families) FROM sums WHERE origin IS NOT NULL AND day = CAST(? AS DATE) GROUP BY Governorate',
  );
  const questionMs = await medianOf(days, async (day) => (await asked.query(day)).numRows);
  return { total, ms, startMs, questionMs };
}
