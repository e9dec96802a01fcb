import { useMemo } from 'react';
import type { DatasetSummary } from '../../core/domain/dataset';
import type { Manifest } from '../../core/publish/manifest/manifest';
import { readView } from '../../core/session/readView';
import { resolveChoices } from '../../core/session/resolveView';
import { stepQuery } from '../../core/session/story/stepView';
import type { View } from '../../core/session/view';

/** A step of a story in a snapshot. */
interface ToldStep {
  readonly view: View;
  /** One text for what is looked at, whoever reads it and in which digits. */
  readonly query: string;
  /** The sentence by language, in those it has. */
  readonly told: readonly (readonly [language: string, sentence: string])[];
}

/** The steps of the story in a snapshot, with only what it holds; none where it has no story. */
export function useToldSteps(views: Manifest['views'], dataset: DatasetSummary): readonly ToldStep[] {
  return useMemo(
    () =>
      views.flatMap(({ link, told }) => {
        if (!told) return [];
        const { view } = resolveChoices(readView(new URLSearchParams(link)).view, dataset);
        return [{ view, query: stepQuery(view), told: Object.entries(told) }];
      }),
    [views, dataset],
  );
}
