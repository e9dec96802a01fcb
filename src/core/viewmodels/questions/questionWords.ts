import type { Cube } from '../../cube/cube';
import type { DatasetSummary } from '../../domain/dataset';
import { message, type Message, type MessageValue } from '../../domain/message';
import { wholeOf } from '../headline';
import { placeWords } from '../placeWords';
import { namesOfPlace } from '../selection';
import { COUNTRY, type Question } from './question';
import type { Off } from './score';
import { choiceOf, type Truth } from './truth';

/** What a question asks. Of a sentence that is to be judged it asks what is wrong with it: `claimSentence`. */
export function questionSentence(question: Question, dataset: DatasetSummary, cube: Cube): Message {
  const what = whatIsCounted(question);
  switch (question.kind) {
    case 'most':
      return message(`predict-ask-most${placeWords(dataset)}`, { what, day: { day: question.day } });
    case 'count':
      return message('predict-ask-count', {
        what,
        day: { day: question.day },
        place: placeName(question.place, dataset, cube),
      });
    case 'peak':
      return message('predict-ask-peak', { what, place: placeName(question.place, dataset, cube) });
    case 'error':
      return message('predict-ask-error');
  }
}

/** The sentence that is to be judged; null of any other question. A wrong change sounds like a right one. */
export function claimSentence(question: Question, truth: Truth, dataset: DatasetSummary): Message | null {
  if (question.kind !== 'error' || truth.kind !== 'error') return null;
  const { choice, claim } = truth;
  const what = whatIsCounted(question);
  const [from, day] = [{ day: question.from }, { day: question.day }];
  const place = choice.kind === 'country' ? wholeOf(dataset) : { names: choice.inSentence };
  switch (claim.flaw) {
    case 'sum':
      return message('predict-claim-sum', {
        place,
        from,
        day,
        dates: { count: claim.dates },
        figure: figureOf(question, claim.sum),
      });
    case 'zero':
      return message('predict-claim-zero', { place, day, what });
    case 'broken':
    case 'none': {
      const by = claim.flaw === 'none' ? claim.change.absolute : claim.difference;
      return message('predict-claim-change', {
        place,
        from,
        day,
        what,
        way: by < 0 ? 'fell' : 'rose',
        by: { count: Math.abs(by) },
      });
    }
  }
}

/** The answer that the figures give, and what has to be said of it. */
export function truthSentences(question: Question, truth: Truth, dataset: DatasetSummary): Message[] {
  switch (truth.kind) {
    case 'most': {
      const largest = truth.ranked[0]?.value ?? 0;
      const after = truth.ranked.find(({ value }) => value < largest)?.value;
      const those = (value: number | undefined) => ({
        list: truth.ranked
          .filter((one) => one.value === value)
          .map(({ place }) => namesOfPlace(dataset, place)),
      });
      const told = message('predict-truth-most', {
        place: those(largest),
        figure: figureOf(question, largest),
      });
      const second =
        after === undefined
          ? []
          : [
              message('predict-truth-after', {
                place: those(after),
                figure: figureOf(question, after),
              }),
            ];
      return [told, ...second, ...(truth.isSure ? [] : [message('predict-unsure-most')])];
    }
    case 'count': {
      const day = question.kind === 'count' ? { day: question.day } : '';
      return [message('predict-truth-count', { day, figure: figureOf(question, truth.value) })];
    }
    case 'peak': {
      const [first, ...again] = truth.days;
      if (first === undefined) return [];
      const told = message('predict-truth-peak', {
        day: { day: first },
        figure: figureOf(question, truth.value),
      });
      return [
        told,
        ...(again.length > 0 ? [message('predict-truth-again', { dates: { count: again.length } })] : []),
        ...(truth.isSure ? [] : [message('predict-unsure-peak')]),
      ];
    }
    case 'error':
      return [message(`predict-flaw-${truth.claim.flaw}`), whyOf(question, truth, dataset)];
  }
}

function whyOf(
  question: Question,
  { choice, claim }: Truth & { kind: 'error' },
  dataset: DatasetSummary,
): Message {
  const day = question.kind === 'error' ? { day: question.day } : '';
  switch (claim.flaw) {
    case 'sum':
      return message('predict-why-sum', {
        dates: { count: claim.dates },
        day,
        figure: figureOf(question, claim.last),
        place: choice.kind === 'country' ? wholeOf(dataset) : { names: choice.inSentence },
      });
    case 'zero':
      return message('predict-why-zero', { reason: { empty: claim.reason } });
    case 'broken':
      return message('predict-why-broken', { reason: { names: claim.change.because.text } });
    case 'none':
      return message('predict-why-none');
  }
}

/** What an answer learns of itself. */
export function offSentence(question: Question, off: Off): Message {
  switch (off.kind) {
    case 'rank':
      return off.rank === null || off.value === null
        ? message('predict-off-none')
        : message('predict-off-rank', { rank: { count: off.rank }, figure: figureOf(question, off.value) });
    case 'percent':
      if (off.isExact) return message('predict-off-exact');
      if (off.percent === null) return message('predict-off-zero');
      return message('predict-off-percent', {
        percent: { percent: Math.abs(off.percent) },
        way: off.percent < 0 ? 'less' : 'more',
      });
    case 'months':
      if (off.months === 0) return message('predict-off-month');
      return message('predict-off-months', {
        months: { count: Math.abs(off.months) },
        way: off.months < 0 ? 'early' : 'late',
      });
    case 'right':
      return message(off.isRight ? 'predict-off-right' : 'predict-off-wrong');
  }
}

/** What is counted, as it stands within a sentence: IDPs, IDP families and so on. */
function whatIsCounted({ measure, unit }: Question): MessageValue {
  return measure === 'idps' || measure === 'returnees'
    ? { say: message(`predict-what-${measure}-${unit}`) }
    : { say: message(`measure-${measure}`) };
}

function figureOf({ measure, unit }: Question, value: number): MessageValue {
  return { say: message(`figure-short-${measure}-${unit}`, { value: { count: value } }) };
}

function placeName(place: string, dataset: DatasetSummary, cube: Cube): MessageValue {
  const choice = choiceOf(place, dataset, cube);
  if (place === COUNTRY) return wholeOf(dataset);
  return choice ? { names: choice.inSentence } : place;
}
