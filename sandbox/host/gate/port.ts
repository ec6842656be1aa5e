import { createBucket, mostBytes, mostMessages } from '../../shared/limits';
import { weigh } from './weigh';

/** One half of the reader's app, as frame A speaks to it. */
export interface Port<Out, In> {
  send(message: Out): void;
  /** @param onFlood called once where the half sends too much; nothing is received afterwards */
  listen(receive: (message: In) => void, onFlood: () => void): void;
  close(): void;
}

/** @param accept checks what comes in; what it does not know is dropped, and counts as traffic all the same */
export function wrapPort<Out, In>(
  port: MessagePort,
  accept: (data: unknown) => In | undefined,
): Port<Out, In> {
  return {
    send: (message) => port.postMessage(message),
    listen(receive, onFlood) {
      const fitsMessages = createBucket(mostMessages);
      const fitsBytes = createBucket(mostBytes);
      port.onmessage = ({ data }: MessageEvent<unknown>) => {
        const message = accept(data);
        if (!fitsMessages(1) || !fitsBytes(weigh(data))) {
          port.onmessage = null;
          onFlood();
        } else if (message !== undefined) receive(message);
      };
    },
    close() {
      port.onmessage = null;
      port.close();
    },
  };
}
