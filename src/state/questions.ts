import { create } from 'zustand';
import { keyOf, type Question } from '../core/viewmodels/questions/question';
import type { FieldFault } from '../core/domain/ownFile/fieldFault';
import {
  MOST_QUESTIONS,
  QUESTIONS_FILE,
  readQuestions,
  writeQuestions,
} from '../core/viewmodels/questions/questionsText';
import type { Answer } from '../core/viewmodels/questions/score';
import { chosenText } from './chosenText';
import { keepUnder, keptUnder } from './browserStorage';
import { followOtherTabs, keepWork, keptWork, type Understood } from './keptWork';
import { saveText } from './saveText';

const KEPT = 'nuzuh.questions';
const KEPT_TEAMS = 'nuzuh.teams';
const MOST_TEAMS = 12;

/** Who answers where there are no teams. */
export const ROOM = 0;

/** The sets that ship are made of the open figures; the other one is a person's own. */
export const SETS = ['reading', 'errors', 'own'] as const;
export type SetName = (typeof SETS)[number];

/** A round of questions as it is played. */
export interface Round {
  readonly set: SetName;
  readonly questions: readonly Question[];
  /** The question on screen; the number of questions once all are over. */
  readonly at: number;
  /** How many questions have been answered for all to see. */
  readonly revealed: number;
  /** By question and team (`slotOf`). */
  readonly answers: Readonly<Record<string, Answer>>;
}

/** Who answers; ids are from 1 on and hold as long as the page. */
export interface Team {
  readonly id: number;
  readonly name: string;
}

interface Store {
  readonly own: readonly Question[];
  /** None where the room answers as one. */
  readonly teams: readonly Team[];
  readonly round: Round | null;
  /** What was wrong in the last file, and whether some of its questions were taken all the same. */
  readonly unread: { readonly faults: readonly FieldFault[]; readonly isPartly: boolean } | null;
  /** False where this browser does not keep the own questions. */
  readonly isKept: boolean;
}

/** What is asked of the room. Own questions and the names of teams are kept in this browser; answers are not. */
export const useQuestions = create<Store>()(() => ({
  own: keptWork(KEPT, understood) ?? [],
  teams: teamsOf(keptUnder(KEPT_TEAMS) ?? ''),
  round: null,
  unread: null,
  isKept: true,
}));

followOtherTabs(KEPT, understood, (own) => {
  if (useQuestions.getState().isKept) useQuestions.setState({ own: own ?? [] });
});
followOtherTabs(
  KEPT_TEAMS,
  (text) => ({ value: teamsOf(text), isWhole: true }),
  (teams) => {
    if (!useQuestions.getState().round) useQuestions.setState({ teams: teams ?? [] }); // else their answers hang on them
  },
);

/** Where the answer of a team to a question is kept. */
export function slotOf(question: number, team: number): string {
  return `${question}/${team}`;
}

export function beginRound(set: SetName, questions: readonly Question[]): void {
  useQuestions.setState({ round: { set, questions, at: 0, revealed: 0, answers: {} } });
}

export function endRound(): void {
  useQuestions.setState({ round: null });
}

/** Shows the answer, then the next question, then how it went. */
export function forward(): void {
  change(({ at, revealed, questions }) => {
    if (at >= questions.length) return {};
    return revealed > at ? { at: at + 1 } : { revealed: at + 1 };
  });
}

/** Shows the question before, with its answer. */
export function back(): void {
  change(({ at }) => ({ at: Math.max(0, at - 1) }));
}

/** Takes down what a team says, until the answer is shown. */
export function answer(team: number, said: Answer | null): void {
  change(({ at, revealed, answers }) => {
    if (revealed > at) return {};
    const others = Object.entries(answers).filter(([slot]) => slot !== slotOf(at, team));
    return { answers: Object.fromEntries(said === null ? others : [...others, [slotOf(at, team), said]]) };
  });
}

/** Adds questions of a person's own that are not there yet; false where there is no room for all of them. */
export function keep(questions: readonly Question[]): boolean {
  const { own } = useQuestions.getState();
  const all = [...new Map([...own, ...questions].map((question) => [keyOf(question), question])).values()];
  const most = Math.max(own.length, MOST_QUESTIONS);
  setOwn(all.slice(0, most));
  return all.length <= most;
}

/** Changes which questions of a person's own there are, and their order. */
export function setOwn(own: readonly Question[]): void {
  useQuestions.setState({ own, isKept: keepWork(KEPT, own.length > 0 ? writeQuestions(own) : null) });
}

/** Adds a team. Beyond a dozen nobody follows. */
export function addTeam(name: string): void {
  const { teams } = useQuestions.getState();
  if (teams.length >= MOST_TEAMS) return;
  setTeams([...teams, { id: Math.max(ROOM, ...teams.map(({ id }) => id)) + 1, name }]);
}

export function setTeams(teams: readonly Team[]): void {
  useQuestions.setState({ teams });
  keepUnder(KEPT_TEAMS, teams.map(({ name }) => name).join('\n') || null);
}

export function saveQuestions(): void {
  saveText('nuzuh-questions.json', writeQuestions(useQuestions.getState().own), 'application/json');
}

/** Adds the questions of a file; what cannot be read is told, and what was there stays. */
export async function openQuestions(file: File): Promise<void> {
  const { questions, faults } = readQuestions(await chosenText(file, QUESTIONS_FILE.most));
  const told: readonly FieldFault[] = keep(questions)
    ? faults
    : [...faults, { field: 'questions', reason: 'tooLong' }];
  useQuestions.setState({
    unread: told.length > 0 ? { faults: told, isPartly: questions.length > 0 } : null,
  });
}

function change(of: (round: Round) => Partial<Round>): void {
  useQuestions.setState(({ round }) => ({ round: round && { ...round, ...of(round) } }));
}

function understood(text: string): Understood<readonly Question[]> {
  const { questions, faults } = readQuestions(text);
  return { value: questions, isWhole: faults.length === 0 };
}

function teamsOf(text: string): Team[] {
  const names = text.split('\n').filter((name) => name !== '');
  return names.map((name, index) => ({ id: index + 1, name }));
}
