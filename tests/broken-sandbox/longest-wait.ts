import { timeout } from '../../evidence/lab/pace';

/** What is broken is waited for in vain: not as long as for what comes late. In milliseconds. */
export const longestWait = timeout(3_000);
