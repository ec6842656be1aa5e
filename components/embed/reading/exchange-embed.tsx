import { useCallback, useEffect, useState } from 'react';
import { exchangeFields } from '../../../embed/parameters/other-fields';
import type { RecordedExchange } from '../../data';
import { Message } from '../../evidence/recorded-exchanges';
import { Inline } from '../../ui/inline';
import styles from './exchange-embed.module.css';
import { ReadingFrame } from './frame';
import { onlyAsked } from './only-asked';
import { useAsked } from './use-asked';

/** An exchange with what happened in words. */
export type ShownExchange = Pick<RecordedExchange, 'what' | 'request' | 'response'> & {
  sentence: string;
  /** What it is to Next.js: "Server Action", "Document". */
  kind: string;
  /** Its name for style sheets. */
  kindName: string;
};

interface Props {
  /** Of the experiment. */
  id: string;
  /** On what it was recorded. */
  release: string;
  exchanges: readonly ShownExchange[];
}

/**
 * What the address asks for, and which exchange is shown, counted from 1. The document names that one, as it does before
 * React has come: style sheets go by it.
 */
function useShown(id: string, count: number) {
  const check = useCallback(
    ({ exchange }: Record<string, unknown>) =>
      Number(exchange) > count ? [`exchange: got "${exchange}"; experiment ${id} has ${count}`] : [],
    [id, count],
  );
  const asked = useAsked(exchangeFields, check);
  const [shown, setShown] = useState(1);
  const show = useCallback((number: number) => {
    document.documentElement.dataset.exchange = String(number);
    setShown(number);
  }, []);
  const wanted = Number(asked.values.exchange);
  useEffect(() => {
    if (asked.isRead) show(wanted <= count ? wanted : 1);
  }, [asked.isRead, wanted, count, show]);
  return { asked, shown, show };
}

/** One recorded exchange in a frame, opened: what happened in words, and both messages in full. */
export function ExchangeEmbed({ id, release, exchanges }: Props) {
  const count = exchanges.length;
  const { asked, shown, show } = useShown(id, count);
  return (
    <ReadingFrame
      asked={asked}
      title={`Experiment ${id}, recorded on ${release}`}
      isHeading
      original={`/evidence/${id}`}
      controls={count > 1 && <Pager shown={shown} count={count} onShow={show} />}
    >
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made of numbers alone; React would write quotes as HTML */}
      <style dangerouslySetInnerHTML={{ __html: onlyAsked(count) }} />
      <ol className={styles.exchanges} data-exchanges="">
        {exchanges.map((exchange, index) => {
          const key = `${index}`; // one recording never changes its order
          return <Exchange key={key} {...exchange} />;
        })}
      </ol>
    </ReadingFrame>
  );
}

function Exchange({ what, sentence, kind, kindName, request, response }: ShownExchange) {
  return (
    <li className={styles.exchange}>
      <h2>
        <Inline text={what} />
      </h2>
      <p>
        <span className={styles.kind} data-kind={kindName}>
          {kind}
        </span>{' '}
        {sentence}
      </p>
      <div className={styles.messages}>
        <Message title="Request" start={`${request.method} ${request.path}`} {...request} />
        <Message title="Response" start={String(response.status)} {...response} />
      </div>
    </li>
  );
}

function Pager({ shown, count, onShow }: { shown: number; count: number; onShow: (number: number) => void }) {
  return (
    <span className={styles.pager}>
      <button
        type="button"
        className={styles.button}
        disabled={shown === 1}
        onClick={() => onShow(shown - 1)}
      >
        Previous
      </button>
      <span role="status">
        {shown} of {count}
      </span>
      <button
        type="button"
        className={styles.button}
        disabled={shown === count}
        onClick={() => onShow(shown + 1)}
      >
        Next
      </button>
    </span>
  );
}
