/** Questions at the terminal. */
import { createInterface } from 'node:readline/promises';
import { UserError } from '../user-error';

export interface Ask {
  /** @throws {UserError} where the person leaves */
  line(question: string): Promise<string>;
  report(text: string): void;
  close(): void;
}

export interface Terminal {
  input: NodeJS.ReadableStream & { isTTY?: boolean };
  output: NodeJS.WritableStream;
}

/** Ctrl+C and Ctrl+D end the command before anything is written. */
export function askAt({ input, output }: Terminal): Ask {
  const lines = createInterface({ input, output });
  const left = new AbortController();
  lines.on('close', () => left.abort());
  return {
    async line(question) {
      try {
        return await lines.question(question, { signal: left.signal });
      } catch {
        throw new UserError('Stopped. Nothing was written.');
      }
    },
    report: (text) => void output.write(`${text}\n`),
    close: () => lines.close(),
  };
}
