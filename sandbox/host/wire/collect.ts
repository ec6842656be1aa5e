import type { HeaderList, OutsideAnswer } from '../../shared/protocol';
import type { Answer } from './answer';

/** In characters: no reader reads on beyond, and a stream without an end would fill the memory of the page. */
const longestBody = 2_000_000;

/** Gathers a whole answer, for a sender that shows it at once; what is longer is cut. */
export function collect(resolve: (answer: OutsideAnswer) => void): (message: Answer) => void {
  const answer = { ok: true as const, status: 0, headers: [] as HeaderList, body: '' };
  const decoder = new TextDecoder();
  return (message) => {
    if (message.type === 'head') Object.assign(answer, { status: message.status, headers: message.headers });
    else if (message.type === 'chunk') {
      const room = longestBody - answer.body.length;
      if (room > 0) answer.body += decoder.decode(message.bytes, { stream: true }).slice(0, room);
    } else resolve(message.error === undefined ? answer : { ok: false, error: message.error });
  };
}
