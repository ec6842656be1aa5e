'use client';

import { useCallback, useEffect, useState } from 'react';
import { type AroundMessage, messageIn, readEmbedMessage } from '../../embed/messages';
import styles from './remote.module.css';
import { openChannel } from './use-remote';

type Wish = AroundMessage<'step' | 'reset'>;

const wishes = {
  next: messageIn('step', { step: 'next' }),
  previous: messageIn('step', { step: 'previous' }),
  reset: messageIn('reset', {}),
} as const satisfies Record<string, Wish>;

/** Clickers send PageDown and PageUp. */
const keys: Record<string, Wish> = {
  PageDown: wishes.next,
  ArrowRight: wishes.next,
  PageUp: wishes.previous,
  ArrowLeft: wishes.previous,
  '0': wishes.reset,
};

/** Leads the embeds with the id of its address from step to step, from another window of the same browser. */
export function Remote() {
  const [id, setId] = useState<string>();
  useEffect(() => setId(new URLSearchParams(location.search).get('id') ?? ''), []);
  const { isHeard, send } = useEmbeds(id);
  useEffect(() => {
    const onKeyDown = ({ key, target, ctrlKey, altKey, metaKey }: KeyboardEvent) => {
      const wish = keys[key];
      if (wish && !ctrlKey && !altKey && !metaKey && !(target instanceof HTMLInputElement)) send(wish);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [send]);
  return (
    <div className={styles.remote}>
      <h1>Remote{id && `: ${id}`}</h1>
      <noscript>
        <p>A remote needs JavaScript, which is off here.</p>
      </noscript>
      {id === '' ? (
        <AskForId />
      ) : (
        <>
          <p role="status">{isHeard ? 'Connected to an example that’s visible.' : notHeard}</p>
          <div className={styles.buttons}>
            <button type="button" className={styles.button} onClick={() => send(wishes.previous)}>
              Previous step
            </button>
            <button type="button" className={styles.button} onClick={() => send(wishes.next)}>
              Next step
            </button>
            <button type="button" className={styles.button} onClick={() => send(wishes.reset)}>
              Reset
            </button>
          </div>
          <p>Keys: PageDown or → for the next step, PageUp or ← for the previous one, 0 for Reset.</p>
        </>
      )}
    </div>
  );
}

const notHeard =
  'No visible example has this id. If your slides are on another site, open this page from the example’s About menu.';

const AskForId = () => (
  <form className={styles.buttons}>
    <label>
      The id in your embed’s address <input name="id" required pattern="[\w\-]{1,60}" />
    </label>
    <button type="submit" className={styles.button}>
      Connect
    </button>
  </form>
);

/** How often embeds are asked whether one is there, in milliseconds. */
const askEvery = 1_000;

/** @returns whether an embed has answered lately, and what tells it a wish */
function useEmbeds(id: string | undefined) {
  const [isHeard, setIsHeard] = useState(false);
  const [post, setPost] = useState<(message: unknown) => void>();
  useEffect(() => {
    if (!id) return;
    const { tell, listen, close } = lineTo(id);
    let unanswered = 0;
    listen((data) => {
      if (readEmbedMessage(data)?.type !== 'hello') return;
      unanswered = 0;
      setIsHeard(true);
    });
    const ask = () => {
      if (unanswered > 1) setIsHeard(false);
      unanswered += 1;
      tell(messageIn('welcome', {}));
    };
    ask();
    const timer = setInterval(ask, askEvery);
    setPost(() => tell);
    return () => {
      clearInterval(timer);
      close();
    };
  }, [id]);
  const send = useCallback((wish: Wish) => post?.(wish), [post]);
  return { isHeard, send };
}

/** To the embed that has opened this window, else over a channel, and also once that embed is gone, as when its slides load again. */
function lineTo(id: string) {
  const opener = window.opener as Window | null;
  const channel = openChannel(id);
  const ending = new AbortController();
  return {
    tell: (data: unknown) =>
      opener && !opener.closed ? opener.postMessage(data, location.origin) : channel?.postMessage(data),
    listen(hear: (data: unknown) => void) {
      if (channel) channel.onmessage = ({ data }) => hear(data);
      const onMessage = ({ data, origin }: MessageEvent) => origin === location.origin && hear(data);
      window.addEventListener('message', onMessage, { signal: ending.signal });
    },
    close() {
      channel?.close();
      ending.abort();
    },
  };
}
