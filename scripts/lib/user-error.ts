/** A failure that was foreseen: its message says what happened and what to do, and no stack is printed. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
