import { useCallback, useEffect, useRef, useState } from 'react';
import { message, readAroundMessage } from '../../embed/messages';
import type { EmbedState } from '../../embed/state';
import { askForStep } from '../live-example/steps/ask-for-step';
import { showAtScale } from './text-sizes';

/** What the page around an embed has said, and how to hand it what it keeps. */
export interface Around {
  /** Whether the embed is on the slide in view; undefined where nobody says so. */
  told?: 'start' | 'stop';
  /** From a page that keeps states: the last one of this embed, as it came. */
  welcome?: { state: unknown };
  /** @returns whether there is a page that keeps it */
  keep: (state: EmbedState) => boolean;
}

/**
 * Listens to the page around this one, if there is one, and greets it. Only that window is heard, and only while its origin stays the
 * same.
 *
 * @param isRead whether the address of the embed has been read
 * @param id what it calls the embed
 * @param onReset puts everything back
 */
export function useAround(isRead: boolean, id: string | undefined, onReset: () => void): Around {
  const [told, setTold] = useState<Around['told']>();
  const [welcome, setWelcome] = useState<Around['welcome']>();
  const keeper = useRef<string>(undefined);
  useEffect(() => {
    if (!isRead || window.parent === window) return;
    setTold(earlyMessage());
    let from: string | undefined;
    const onMessage = ({ data, source, origin }: MessageEvent<unknown>) => {
      const heard = source === window.parent ? readAroundMessage(data) : undefined;
      if (!heard || origin !== (from ?? origin)) return;
      from = origin;
      if (heard.type === 'scale') return showAtScale(heard.scale);
      if (heard.type === 'step') return askForStep(heard.step);
      if (heard.type === 'reset') return onReset();
      if (heard.type !== 'welcome') return setTold(heard.type);
      keeper.current = origin;
      stop();
      setWelcome({ state: heard.state });
    };
    window.addEventListener('message', onMessage);
    const stop = greet(id);
    return () => {
      stop();
      window.removeEventListener('message', onMessage);
    };
  }, [isRead, id, onReset]);
  const keep = useCallback(
    (state: EmbedState) => {
      const { current: origin } = keeper;
      if (origin === undefined) return false;
      // A file on a disk has no origin to name.
      window.parent.postMessage(message('state', { state }, id), origin === 'null' ? '*' : origin);
      return true;
    },
    [id],
  );
  return { told, welcome, keep };
}

/** How long an embed waits before it greets a page again that does not answer, in milliseconds: first, and after some times. */
const [soon, later, some] = [1_000, 10_000, 10];

/** Greets without end, as the script of the page may come at any time. @returns what ends it */
function greet(id: string | undefined): () => void {
  let greetings = 0;
  let timer: ReturnType<typeof setTimeout>;
  const greetAgain = () => {
    window.parent.postMessage(message('hello', {}, id), '*');
    greetings += 1;
    timer = setTimeout(greetAgain, greetings < some ? soon : later);
  };
  greetAgain();
  return () => clearTimeout(timer);
}

/** @returns what `early-message.tsx` has heard */
function earlyMessage(): Around['told'] {
  const { told } = document.documentElement.dataset;
  return told === 'start' || told === 'stop' ? told : undefined;
}
