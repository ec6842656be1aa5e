import { patient } from '../../evidence/lab/pace';

/** What is broken is waited for in vain: not as long as for what comes late. In milliseconds. */
export const longestWait = patient(3_000);
