/**
 * How slow this machine is while tests and experiments run. `npm test` and its relatives measure it
 * (`scripts/lib/measure-pace.ts`), so that nothing fails for being run on a slow or a busy machine.
 */

/** The environment variable that carries it to every program that takes part. */
export const paceVariable = 'TEST_PACE';

/** 1 on an idle machine with two cores; 4 where the same work takes four times as long. Never below 1. */
export const pace = (): number => Math.max(Number(process.env[paceVariable]) || 1, 1);

/** @param milliseconds a limit that an idle machine keeps easily @returns the limit for this machine */
export const timeout = (milliseconds: number): number => Math.ceil(milliseconds * pace());

/** How many browsers test at the same time: they share the cores with the servers they test. */
export function workers(): number {
  if (pace() >= 4) return 1;
  return pace() >= 2 ? 2 : 3;
}
