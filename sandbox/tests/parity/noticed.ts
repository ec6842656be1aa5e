import { errors } from '@playwright/test';

/**
 * Whether code that was broken on purpose was noticed: by an `expect` that failed, or by something that was waited for in vain.
 * Any other error is one of the test, and says nothing.
 */
export const isNoticed = (error: unknown): boolean =>
  error instanceof errors.TimeoutError || (error instanceof Error && 'matcherResult' in error);
