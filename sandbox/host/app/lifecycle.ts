import type { Problem } from '../../shared/protocol';
import type { Outcome } from './pending';

/** Whether an app can go on. */
export interface Lifecycle {
  /**
   * It cannot; only the first reason counts.
   *
   * @param silence for how long it had not answered, in seconds: started again it may well work; undefined where it
   *   was stopped for something else
   */
  end(problem: Problem, silence?: number): void;
  /** @returns the outcome of work, or that the app has ended meanwhile */
  guard(work: Promise<Outcome>): Promise<Outcome>;
}

/** @param onIdleEnd called where the app ends while no guarded work could tell why */
export function createLifecycle(onIdleEnd: (problem: Problem, silence?: number) => void): Lifecycle {
  const waiting = new Set<(outcome: Outcome) => void>();
  let hasEnded = false;
  return {
    end(problem, silence) {
      if (hasEnded) return;
      hasEnded = true;
      if (waiting.size === 0) onIdleEnd(problem, silence);
      for (const resolve of waiting)
        resolve({
          ok: false,
          problem,
          isDead: true,
          isSilent: silence !== undefined && problem.stage === 'client',
        });
    },
    async guard(work) {
      let resolveEnd: (outcome: Outcome) => void = () => undefined;
      const end = new Promise<Outcome>((resolve) => {
        resolveEnd = resolve;
      });
      waiting.add(resolveEnd);
      const outcome = await Promise.race([work, end]);
      waiting.delete(resolveEnd);
      return outcome;
    },
  };
}
