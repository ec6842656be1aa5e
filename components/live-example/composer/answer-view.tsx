import type { OutsideAnswer } from '../../../sandbox/host/connect';
import { setCookies } from '../wire/cookies';
import { MessageView } from '../wire/message-view';
import { statusWords } from '../wire/status-words';
import styles from './composer.module.css';

/** What came back, or why nothing did. */
export function AnswerView({ answer }: { answer: OutsideAnswer }) {
  if (!answer.ok) {
    return (
      <p role="alert" className={styles.errors}>
        No answer: {answer.error}.
      </p>
    );
  }
  const { status, headers, body } = answer;
  return (
    <>
      <p role="status" className={styles.hint}>
        Answered with {statusWords(status)}.
      </p>
      <MessageView
        title="Answer"
        start={statusWords(status)}
        headers={headers}
        cookies={setCookies(headers)}
        body={body}
        bytes={new TextEncoder().encode(body).byteLength}
      />
    </>
  );
}
