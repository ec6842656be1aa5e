/** Where in the files the cursor is to go. */
export interface CursorPlace {
  file: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column?: number;
  /** Tells one wish from the next, so that the same place can be asked for twice. */
  asked: number;
}
