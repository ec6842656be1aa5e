import type { Files } from 'next-sandbox';

/** A line of highlighted code: text and the name of its colour in code.css, empty for plain text. */
export type CodeLine = [text: string, colour: string][];

/** One form of an example, as a page receives it. */
export interface Variant {
  name: string;
  /** What readers call it: "Server Action", "Route Handler". */
  label: string;
  /** Every file of the app by absolute path. */
  files: Files;
  /** The files shown as tabs, in order. */
  open: string[];
  /** The open files as highlighted code, made when the site is built. */
  highlighted: Record<string, CodeLine[]>;
  /** The page as the sandbox rendered it when the site was built. */
  rendered: string;
  /** Names what the files were compiled to when the site was built. */
  precompiled: string;
  /** What leads to it, in order; the last is the variant itself. Not there where there are none. */
  steps?: StepText[];
}

/** What a page knows of a step before it loads it. */
export interface StepText {
  caption: string;
  /** The files shown first. */
  open: string[];
}

export interface Example {
  slug: string;
  title: string;
  lesson: string;
  try: readonly string[];
  /** What we changed in the code that an article published. */
  adapted: readonly string[];
  production: readonly string[];
  variants: Variant[];
}

/** `data-status` of a variant; outside tools wait for it. */
export type Status = 'idle' | 'booting' | 'ready' | 'error';

/** What went over the wire and came to an end, since the page had loaded or the reader cleared the list. */
export interface Totals {
  requests: number;
  /** Bytes of the answers' bodies. */
  received: number;
}

/** What a running variant tells the pane around it. */
export interface PaneReport {
  status: Status;
  /** The status as readers see it. */
  statusLabel: string;
  totals: Totals;
  /** The file with the error that is told of. */
  broken?: string;
  /** Why the sandbox itself could not be loaded: nothing of the app was ever there. */
  unloaded?: string;
}
