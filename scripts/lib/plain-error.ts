/** A failure that was foreseen: its message says what happened and what to do, and no stack is printed. */
export class PlainError extends Error {
  override readonly name = 'PlainError';
}
