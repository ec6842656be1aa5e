import { answerAnywhere } from './actions';
import { AnswerButton } from './answer-button';

export default function Page() {
  return <AnswerButton answer={answerAnywhere} />;
}
