import type { DatasetContext, DatasetSummary } from '../../core/domain/dataset';
import type { IssueGroup } from '../../core/domain/issue';
import { chooseGazetteer } from '../../core/ingest/context/chooseGazetteer';
import type { ContextTable } from '../../core/ingest/context/contextTable';
import { fittingTables } from '../../core/ingest/context/fittingTables';
import { listedCodes, unknownCodes } from '../../core/ingest/context/unknownCodes';
import { ownGazetteer, type OwnGazetteer } from '../../core/ingest/context/ownGazetteer';
import type { OpenDataset } from '../openDataset';
import type { ContextFit, ToldContext } from '../procedures';
import { dressContext, dressSummary } from './dressSummary';
import { knownBy } from './knownBy';

/** The context tables that a person has open, in the order in which they came, and what datasets take of them. */
export class ContextShelf {
  readonly #tables = new Map<string, ContextTable>();

  put(id: string, table: ContextTable): void {
    this.#tables.delete(id);
    this.#tables.set(id, table);
  }

  drop(id: string): void {
    this.#tables.delete(id);
  }

  summaryOf(dataset: OpenDataset): DatasetSummary {
    return dressSummary(dataset.summary, this.#fitting(dataset));
  }

  contextOf(dataset: OpenDataset, shipped: DatasetContext): DatasetContext {
    return dressContext(dataset.summary, shipped, this.#fitting(dataset));
  }

  /** The gazetteers of all countries, each put together from the tables that share codes. */
  gazetteers(): OwnGazetteer[] {
    const all = [...this.#tables.values()].filter(({ role }) => role === 'gazetteer');
    const countries = new Map<string, OwnGazetteer>();
    for (const { codes, pack } of all) {
      const gazetteer = ownGazetteer(fittingTables(all, { codes, pack }));
      if (gazetteer) countries.set(gazetteer.key, gazetteer);
    }
    return [...countries.values()];
  }

  fit(datasets: readonly OpenDataset[]): ContextFit {
    const gazetteers = this.gazetteers();
    const fitting = datasets.map((dataset) => ({ dataset, tables: this.#fitting(dataset) }));
    const isStale = ({ named, readWith }: OpenDataset) =>
      (chooseGazetteer(named, gazetteers)?.own.key ?? null) !== readWith;
    return {
      datasets: fitting.map(({ dataset, tables }) => dressSummary(dataset.summary, tables)),
      stale: datasets.filter(isStale).map(({ summary }) => summary.id),
      tables: [...this.#tables].map(([id, table]): ToldContext => {
        const around = fitting.filter(({ tables }) => tables.includes(table));
        const { role, count, issues } = table;
        return {
          id,
          role,
          count,
          issues: [...issues, ...unknownIn(table, around)],
          datasets: around.map(({ dataset }) => dataset.summary.id),
        };
      }),
    };
  }

  #fitting(dataset: OpenDataset): ContextTable[] {
    return this.#tables.size === 0 ? [] : fittingTables([...this.#tables.values()], knownBy(dataset));
  }
}

interface Around {
  readonly dataset: OpenDataset;
  readonly tables: readonly ContextTable[];
}

/** Codes in a table that nobody knows; nothing can be said while no gazetteer lists the places of the country. */
function unknownIn(table: ContextTable, around: readonly Around[]): readonly IssueGroup[] {
  const isListed = around.some(
    ({ dataset, tables }) => !dataset.summary.ownPlaces || tables.some(({ role }) => role === 'gazetteer'),
  );
  if (!isListed) return [];
  const known = around.flatMap(({ dataset, tables }) => [
    ...(table.role === 'gazetteer' ? [] : knownBy(dataset).codes),
    ...listedCodes(tables),
  ]);
  return unknownCodes(table, new Set(known));
}
