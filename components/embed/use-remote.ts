import { useEffect, useRef } from 'react';
import { message, readAroundMessage, remoteChannel } from '../../embed/messages';
import { askForStep } from '../live-example/steps/ask-for-step';

/**
 * Obeys a remote: a window of the same browser in which a speaker goes from step to step. It speaks over a channel; where the page
 * around the embed is of another site, which has channels of its own, to the embed that has opened it.
 *
 * @param id of the embed; without one nobody can mean it
 * @param isPaused one that is out of sight does not listen
 */
export function useRemote(id: string | undefined, isPaused: boolean, onReset: () => void): void {
  const latest = useRef({ isPaused, onReset });
  latest.current = { isPaused, onReset };
  useEffect(() => {
    if (id === undefined) return;
    return hearRemote(id, (data, answer) => {
      const heard = readAroundMessage(data);
      if (latest.current.isPaused) return;
      if (heard?.type === 'step') askForStep(heard.step);
      else if (heard?.type === 'reset') latest.current.onReset();
      else if (heard?.type === 'welcome') answer(message('hello', {}, id));
    });
  }, [id]);
}

type Hear = (data: unknown, answer: (data: unknown) => void) => void;

/** @returns ends it */
function hearRemote(id: string, hear: Hear): () => void {
  const channel = openChannel(id);
  if (channel) channel.onmessage = ({ data }) => hear(data, (answer) => channel.postMessage(answer));
  const onMessage = ({ data, origin, source }: MessageEvent<unknown>) => {
    if (origin !== location.origin || source === window.parent || !source) return;
    hear(data, (answer) => source.postMessage(answer, { targetOrigin: origin }));
  };
  window.addEventListener('message', onMessage);
  return () => {
    channel?.close();
    window.removeEventListener('message', onMessage);
  };
}

/** @returns undefined where the browser refuses: a frame without an origin has no channel */
export function openChannel(id: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(remoteChannel(id));
  } catch {
    return undefined;
  }
}
