import type { OutsideAnswer } from 'next-sandbox';
import { memo, useEffect, useRef } from 'react';
import { setCookies } from '../wire/cookies';
import { MessageView } from '../wire/message-view';
import { reveal } from '../wire/reveal';
import { statusLine } from '../wire/sentence/status-line';
import styles from './composer.module.css';

/** What came back, or why nothing did; it comes into view. Memoised, as its body may have megabytes, which are counted. */
export const AnswerView = memo(function AnswerView({ answer }: { answer: OutsideAnswer }) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (element.current) reveal(element.current);
  }, []);
  return (
    <div ref={element} className={styles.answer}>
      {answer.ok ? (
        <MessageView
          title="Response to your request"
          start={statusLine(answer.status)}
          headers={answer.headers}
          cookies={setCookies(answer.headers)}
          body={answer.body}
          bytes={new TextEncoder().encode(answer.body).byteLength}
          by="server"
        />
      ) : (
        <p role="alert" className={styles.errors}>
          No response: {answer.error}.
        </p>
      )}
    </div>
  );
});
