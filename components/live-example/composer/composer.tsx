'use client';

import type { OutsideAnswer, WireRequest } from 'next-sandbox';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { clip } from '../../ui/in-words';
import type { LoggedExchange } from '../sandbox/sandbox-state';
import { statusLine } from '../wire/sentence/status-line';
import { AnswerView } from './answer-view';
import styles from './composer.module.css';
import { checkDraft, draftOf, emptyDraft } from './draft';
import { DraftFields } from './draft-fields';
import { presets } from './presets';

interface Props {
  /** The request to begin with. */
  from?: LoggedExchange;
  send: (request: WireRequest) => Promise<OutsideAnswer>;
  onClose: () => void;
}

/** Writes a request and sends it as anyone on the network could. */
export default function Composer({ from, send, onClose }: Props) {
  const title = useId();
  const [draft, setDraft] = useState(() => (from ? draftOf(from) : emptyDraft));
  const { answer, errors, isSending, submit } = useSubmit(send);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit(checkDraft(draft));
  };
  return (
    <form className={styles.composer} aria-labelledby={title} onSubmit={onSubmit}>
      <p id={title} ref={useFocus()} tabIndex={-1} className={styles.title}>
        Call it as an outsider
      </p>
      <p className={styles.hint}>
        {from && `Filled in from ${clip(`${from.method} ${from.path}`, 80)}. Change anything you like. `}
        It’s sent as if by curl or another site, without the page’s cookies unless you add them here.
      </p>
      <p className={styles.row}>
        {presets.map((preset) => (
          <button
            key={preset.label}
            type="button"
            className={styles.button}
            aria-disabled={!preset.isApt(draft)}
            onClick={() => setDraft(preset.apply)}
          >
            {preset.label}
          </button>
        ))}
      </p>
      <DraftFields draft={draft} onChange={setDraft} />
      <p className={styles.end}>
        <button type="submit" className={styles.send} aria-disabled={isSending}>
          Send
        </button>
        <button type="button" className={styles.button} onClick={onClose}>
          Close
        </button>
        <span role="status" className={styles.hint}>
          {isSending && 'Sent. Waiting for the response…'}
          {answer?.ok && `Answered with ${statusLine(answer.status)}.`}
        </span>
      </p>
      {errors.length > 0 && (
        <ul role="alert" className={styles.errors}>
          {errors.map((error) => (
            <li key={error}>{error}</li>
          ))}
        </ul>
      )}
      {answer && <AnswerView answer={answer} />}
    </form>
  );
}

/** One request at a time: the answer shown is always the one to the latest. */
function useSubmit(send: Props['send']) {
  const [answer, setAnswer] = useState<OutsideAnswer>();
  const [errors, setErrors] = useState<string[]>([]);
  const [isSending, setIsSending] = useState(false);
  async function submit(checked: ReturnType<typeof checkDraft>) {
    if (isSending) return;
    setErrors(checked.ok ? [] : checked.errors);
    if (!checked.ok) return;
    setIsSending(true);
    setAnswer(undefined);
    setAnswer(await send(checked.request));
    setIsSending(false);
  }
  return { answer, errors, isSending, submit };
}

/** The reader asked for the composer: the keyboard goes on from its title. */
function useFocus() {
  const element = useRef<HTMLParagraphElement>(null);
  useEffect(() => element.current?.focus(), []);
  return element;
}
