/** What the end-to-end tests need of a browser; how each is driven is in a file of its own. */
export interface Browser {
  /** Such as "Firefox 153.8.0". */
  name: string;
  /** Settles once the page has loaded. */
  open(url: string): Promise<void>;
  /**
   * Runs a function in the page.
   *
   * @param task stands by itself: it sees its arguments and the page, and may be asynchronous
   * @param args as JSON has them
   */
  run<Args extends readonly unknown[], Result>(
    task: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** The same in the frame of the app on screen. */
  runInApp<Args extends readonly unknown[], Result>(
    task: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  close(): Promise<void>;
}

/** Of the frame in which a sandbox runs, and in it of the app on screen. */
export const frames = ['[data-alive] iframe[title*="Preview"]', 'iframe.shown'] as const;

/** @returns the text of a function, to be run elsewhere: tsx marks names in it by a function that is only here */
export const sourceOf = (task: (...args: never[]) => unknown): string =>
  `((__name) => ${task})((marked) => marked)`;
