import type { HeaderList, OutsideAnswer } from '../protocol';
import type { Answer } from './wire';

/** Gathers a whole answer, for a sender that shows it at once. */
export function collect(resolve: (answer: OutsideAnswer) => void): (message: Answer) => void {
  const answer = { ok: true as const, status: 0, headers: [] as HeaderList, body: '' };
  const decoder = new TextDecoder();
  return (message) => {
    if (message.type === 'head') Object.assign(answer, { status: message.status, headers: message.headers });
    else if (message.type === 'chunk') answer.body += decoder.decode(message.bytes, { stream: true });
    else resolve(message.error === undefined ? answer : { ok: false, error: message.error });
  };
}
