import { carryForward } from '../core/cube/carryForward';
import type { Cube } from '../core/cube/cube';
import type { Frame, FrameQuery } from '../core/cube/frame';
import { peopleOfFamilies } from '../core/cube/peopleOfFamilies';
import type { DatasetSummary } from '../core/domain/dataset';
import { datasetAt } from '../core/session/datasetAt';

/** The figures of a file as a query wants them: people of families first, of those then what is carried forward. */
export function frameAsAsked({ cube, stated }: Frame, query: FrameQuery, summary: DatasetSummary): Frame {
  const { carry, perFamily } = query;
  const people = (one: Cube) => (perFamily === undefined ? one : peopleOfFamilies(one, perFamily));
  const made = people(cube);
  const { districts } = query;
  const { breaks } = districts ? datasetAt(summary, 'district', districts.within, cube.places) : summary;
  return {
    query,
    cube: carry === undefined ? made : carryForward(made, carry, breaks),
    ...(stated !== undefined && { stated: stated && people(stated) }),
  };
}
