/** What a page is told of the worker that compiles, where it does not. */
import { BuildError } from '../../shared/problem';

export type Refusal = ConstructorParameters<typeof BuildError>[0];

/** What an error says, whatever was thrown. */
export const messageOf = (error: unknown) =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);

const atTop = (file: string | undefined) => (file === undefined ? {} : { file, line: 1, column: 1 });

/** The code of the worker cannot be fetched. */
export class NotLoaded extends Error {}

/** The browser starts no worker, or its code cannot be fetched; the page knows the latter by its first words. */
export const notStarted = (error: unknown) =>
  new BuildError(
    error instanceof NotLoaded
      ? {
          message: `the sandbox could not be loaded: ${error.message}`,
          fix: 'run it again once the network is back',
        }
      : {
          message: `the compiler didn't start: ${messageOf(error)}`,
          fix: "reload the page; if that doesn't help, check whether your browser allows web workers",
        },
  );

/** The worker itself has failed. @param file what it was working on */
export const broken = (message: string, file: string | undefined): Refusal => ({
  ...atTop(file),
  message: `the compiler failed: ${message}`,
  fix: 'undo the last change; the preview keeps the last version that ran',
});

/** @param file what it was working on */
export const tooSlow = (seconds: number, file: string | undefined): Refusal => ({
  ...atTop(file),
  message: `compiling took longer than ${seconds} s, the limit; it was stopped${file === undefined ? '' : ' at this file'}`,
  fix: 'make the file shorter, or split up deeply nested code',
});
