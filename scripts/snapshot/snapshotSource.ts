import type { DatasetSummary } from '../../src/core/domain/dataset';
import type { Place, PlaceId, RegionSet } from '../../src/core/domain/place';
import type { Source } from '../../src/core/domain/source';
import type { OfferedSeries } from '../../src/core/publish/figuresOfChoice';

/** What a snapshot is made from, whichever file it was read from. */
export interface SnapshotSource {
  readonly dataset: Pick<DatasetSummary, 'id' | 'name' | 'country' | 'breaks'>;
  readonly series: readonly OfferedSeries[];
  readonly places: readonly Place[];
  readonly sets: readonly RegionSet[];
  readonly sources: readonly Source[];
  readonly parentOf: (district: PlaceId) => PlaceId | null;
}
