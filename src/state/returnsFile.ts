import { codesIn } from '../core/publish/writtenFigure';
import { returnRows } from '../core/publish/returnRows';
import { sourcesOf } from '../core/cube/sourcesOf';
import type { ReturnFacts, ReturnRates } from '../core/viewmodels/returns/returnRates';
import { aboutFigures } from './aboutFigures';
import { saveTable } from './saveTable';
import { useStore } from './store';

/** Saves rates of return as a CSV table: above its header what they say, how they are made, and where they are from. */
export function saveReturns(
  { day, unit, places, leftOut, isComplete }: ReturnRates,
  { dataset, returnees, idps, origins }: ReturnFacts,
  sentence: string | null,
  link: string | null,
): void {
  const { t, nameOf } = useStore.getState().language;
  const sources = [returnees, idps].flatMap((cube) => [
    ...sourcesOf(cube, [cube.dates.findIndex((date) => date.day === day)], cube.places),
  ]);
  const file = [...new Set([returnees.file, idps.file, origins.file])].join(', ');
  const missing = leftOut.length > 0 ? [t('returns-left-out', { places: { list: leftOut } })] : [];
  const notes = [...(sentence === null ? [] : missing), t('returns-definition')];
  const about = aboutFigures({
    sentence,
    notes,
    file,
    sources: new Set([...sources, ...origins.sources]),
    link,
  });
  const codeOf = codesIn(dataset);
  const rows = returnRows(
    day,
    unit,
    isComplete,
    places.map((one) => ({
      ...one,
      code: codeOf(one.place),
      name: nameOf(one.names),
      returnees: one.returnees.value,
    })),
  );
  saveTable(`returns-${unit}-${day}`, rows, about);
}
