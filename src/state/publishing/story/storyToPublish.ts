import type { Cube } from '../../../core/cube/cube';
import type { PublishedFigures } from '../../../core/publish/disclosure/publishedFigures';
import type { FrozenTable } from '../../../core/publish/frozen/frozenTable';
import { frozenCubes } from '../../../core/publish/page/frozenCubes';
import { frozenView } from '../../../core/session/frozenView';
import { readSets } from '../../../core/session/setsText';
import type { Story, StoryStep } from '../../../core/session/story/story';
import type { LanguageCode, View } from '../../../core/session/view';
import { nameInStories } from '../../story/nameInStories';
import type { ViewToPublish } from '../viewToPublish';
import { telltalesAmong, type Telltale } from './telltales';

/** Why a step is not taken into a snapshot. */
export type LeftOut =
  'dataset' | 'level' | 'measure' | 'unit' | 'carried' | 'place' | 'date' | 'map' | 'sentence';

/** A step as the page shows it. The notes of the speaker are not among what is published. */
export interface StepToPublish {
  readonly view: View;
  readonly told: Readonly<Partial<Record<LanguageCode, string>>>;
}

/** A story as far as a snapshot can tell it. Steps have the numbers of the story, from 1. */
export interface StoryToPublish {
  readonly steps: readonly StepToPublish[];
  readonly leftOut: readonly { readonly step: number; readonly reason: LeftOut }[];
  /** Numbers in sentences of these steps that tell suppressed figures: nothing may be saved with them. */
  readonly telltales: readonly (Telltale & { readonly step: number })[];
}

/** What a story is published with. */
interface Around {
  readonly published: Pick<ViewToPublish, 'dataset' | 'view' | 'dates'>;
  readonly figures: PublishedFigures;
  /** What was left of the figures after suppression. */
  readonly data: FrozenTable;
  readonly languages: readonly LanguageCode[];
}

/**
 * Chooses the steps whose figures are all in the snapshot and whose map its page draws. Others are left out, each with a
 * reason: another map under the same sentence would say something else. O(cells × sums).
 */
export function storyToPublish(story: Story, around: Around): StoryToPublish {
  const { figures, data, languages } = around;
  const cubes = frozenCubes(data);
  const telltalesOf = telltalesAmong(figures, data, around.published.dataset);
  const steps: StepToPublish[] = [];
  const leftOut: StoryToPublish['leftOut'][number][] = [];
  const telltales: StoryToPublish['telltales'][number][] = [];
  for (const [at, { view, sentence }] of story.steps.entries()) {
    const step = at + 1;
    const taken = frozenStep(story, view, cubes, around);
    const texts = languages.flatMap((code) => (sentence[code] ? [[code, sentence[code]] as const] : []));
    if (typeof taken === 'string') leftOut.push({ step, reason: taken });
    else if (texts.length === 0) leftOut.push({ step, reason: 'sentence' });
    else {
      const told = Object.fromEntries(texts);
      steps.push({ view: taken, told });
      const found = telltalesOf(taken, Object.values(told));
      telltales.push(...found.map((one) => ({ step, ...one })));
    }
  }
  return { steps, leftOut, telltales };
}

/**
 * Whether a snapshot may be saved with a story: some of it is left, and no sentence has the digits of a suppressed figure,
 * or of a total or change of the places of its step that holds one. What a sentence says in words, or of other places added
 * up, is not known here.
 */
export function canBeTold({ steps, telltales }: StoryToPublish): boolean {
  return steps.length > 0 && telltales.length === 0;
}

/** The view of a step as the page shows it, or why it cannot. */
function frozenStep(
  story: Story,
  view: StoryStep['view'],
  cubes: readonly Cube[],
  { published: { dataset, view: shown, dates }, figures, data }: Around,
): View | LeftOut {
  const { measure, unit, perFamily, compare } = view;
  if (story.dataset !== nameInStories(dataset)) return 'dataset';
  if (view.level === 'district') return 'level';
  if (view.carry !== null) return 'carried';
  if (!isDrawn(view)) return 'map';
  const ofMeasure = cubes.filter((cube) => cube.measure === measure);
  if (ofMeasure.length === 0) return 'measure';
  const counted = perFamily !== null && unit === 'individuals' ? 'families' : unit;
  const cube = ofMeasure.find((one) => one.unit === counted);
  if (!cube) return 'unit';
  const places = new Set(data.places.flatMap(({ id, level }) => (level === 'district' ? [] : [id])));
  const own = new Set(readSets(shown.sets).sets.map(({ id }) => id));
  const isSame = (id: string) => !own.has(id) || view.sets === shown.sets; // `own1` is another set in another story
  if (!view.places.every((id) => places.has(id) && isSame(id))) return 'place';
  const day = view.date ?? latestIn(figures, cube);
  const days = cube.dates.map((date) => date.day);
  const isCompared = compare === null || (dates === 'all' && days.includes(compare));
  if (day === null || !days.includes(day) || !isCompared) return 'date';
  return { ...frozenView(view, day, dates), sets: shown.sets, digits: shown.digits };
}

/** Whether the page draws the map of a view with all that is on it. */
function isDrawn({ map, layers, rate }: View): boolean {
  return (map === 'choropleth' || map === 'circles') && layers === null && !rate;
}

/** The last date of a series before dates were chosen from it; null where it is not there. */
function latestIn({ series }: PublishedFigures, { measure, unit }: Cube) {
  const found = series.find(({ cube }) => cube.measure === measure && cube.unit === unit && cube.by === null);
  return found?.cube.dates.at(-1)?.day ?? null;
}
