import { create } from 'zustand';
import type { FieldFault } from '../../core/domain/ownFile/fieldFault';
import type { Exercise } from '../../core/exercise/exerciseText';
import { isReplaced, isStillGone } from '../../core/exercise/isReplaced';
import { NO_PROGRESS, withCapacity, type CapacityEntry, type Progress } from '../../core/exercise/progress';
import type { Scenario } from '../../core/exercise/scenario';
import type { StandardId } from '../../core/exercise/standards';
import { unreadable } from '../../core/exercise/unreadable';
import { followExercise, keepExercise, keptExercise } from './keptExercise';

/** The exercise of this browser: apart from the store of the page, as nothing of it may come among real figures. */
interface ExerciseStore {
  readonly exercise: Exercise | null;
  /** What was here before it was taken away or replaced as a whole; null for nothing. */
  readonly before: Exercise | null;
  /** What another window replaced as a whole; null for nothing, or nothing that is not back. */
  readonly lost: Exercise | null;
  /** Why the file that was last chosen was not taken. */
  readonly fileFaults: readonly FieldFault[];
  /** False where what is here is not kept in this browser. */
  readonly isKept: boolean;
}

export const useExercise = create<ExerciseStore>()(() => ({
  exercise: keptExercise(),
  before: null,
  lost: null,
  fileFaults: [],
  isKept: true,
}));

followExercise((exercise) => {
  const { exercise: before, lost, isKept } = useExercise.getState();
  if (!isKept) return;
  const isGone = lost ? isStillGone(lost, exercise) : before !== null && isReplaced(before, exercise);
  useExercise.setState({ exercise, lost: isGone ? (lost ?? before) : null });
});

/** Begins with a scenario: what was entered and decided in another goes with it, with a way back. */
export function beginWith(scenario: Scenario, progress: Progress = NO_PROGRESS): void {
  useExercise.setState(({ exercise }) => ({ before: exercise, lost: null, fileFaults: [] }));
  take({ scenario, progress });
}

/** Brings back what was there before the last loss; what is here now can be brought back in turn. */
export function bringBack(): void {
  const { before } = useExercise.getState();
  if (before) beginWith(before.scenario, before.progress);
}

/** Puts back what another window replaced; what is here now can be brought back in turn. */
export function putBack(): void {
  const { lost } = useExercise.getState();
  if (lost) beginWith(lost.scenario, lost.progress);
}

/** Changes the scenario that is set up. */
export function changeScenario(change: Partial<Scenario>): void {
  const { exercise } = useExercise.getState();
  if (exercise) take({ ...exercise, scenario: { ...exercise.scenario, ...change } });
}

/** Goes so many steps on or back, from setting up over the days to the debrief; not on while the scenario has faults. */
export function goBy(steps: number): void {
  const { exercise } = useExercise.getState();
  if (!exercise || (steps > 0 && !canBePlayed(exercise))) return;
  const step = Math.min(Math.max(0, exercise.progress.step + steps), exercise.scenario.days + 1);
  changeProgress({ step });
}

export function enterCapacity(entry: CapacityEntry): void {
  const { exercise } = useExercise.getState();
  if (exercise) changeProgress({ capacities: withCapacity(exercise.progress.capacities, entry) });
}

export function nameOwner(standard: StandardId, owner: string): void {
  const { exercise } = useExercise.getState();
  if (exercise) changeProgress({ owners: { ...exercise.progress.owners, [standard]: owner } });
}

export function decide(day: number, text: string): void {
  const { exercise } = useExercise.getState();
  if (exercise) changeProgress({ decisions: [...exercise.progress.decisions, { day, text }] });
}

export function dropDecision(index: number): void {
  const { exercise } = useExercise.getState();
  if (exercise) changeProgress({ decisions: exercise.progress.decisions.toSpliced(index, 1) });
}

/** Takes away what was entered and decided, with a way back; the scenario stays. */
export function beginAnew(): void {
  const { exercise } = useExercise.getState();
  if (exercise) beginWith(exercise.scenario);
}

function changeProgress(change: Partial<Progress>): void {
  const { exercise } = useExercise.getState();
  if (exercise) take({ ...exercise, progress: { ...exercise.progress, ...change } });
}

/** One that could not be read again is not kept. */
function take(exercise: Exercise): void {
  useExercise.setState({ exercise, isKept: canBePlayed(exercise) && keepExercise(exercise) });
}

const canBePlayed = (exercise: Exercise) => unreadable(exercise).length === 0;
