import { useQuestions } from '../../state/questions';
import { useStore } from '../../state/store';
import { Dialog } from '../panels/Dialog';
import { useShown } from '../useShown';
import { ChooseRound } from './ChooseRound';
import { PlayRound } from './PlayRound';
import './questions.css';

/** Asks the room before it shows: predict, then reveal. */
export function QuestionsDialog() {
  const { t } = useStore((store) => store.language);
  const round = useQuestions((store) => store.round);
  const shown = useShown();
  return (
    <Dialog title={t('predict-title')} wide>
      {shown && (round ? <PlayRound shown={shown} round={round} /> : <ChooseRound shown={shown} />)}
    </Dialog>
  );
}
