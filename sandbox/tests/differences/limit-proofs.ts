/** What the sandbox stops. The last of them ends the app. */
import { expect } from '@playwright/test';
import type { DifferenceId } from '../../host/differences';
import { longestLimit } from '../parity/thread';
import { type BrowserProof, tryIn } from './probed';

export const limitProofs = {
  async floods({ frame }) {
    const many =
      "return (await Promise.allSettled(Array.from({ length: 260 }, () => fetch('/api/after-prefetch')))).map(({ status }) => status);";
    const outcomes = (await tryIn(frame, many)) as string[];
    expect(outcomes).toContain('fulfilled');
    expect(outcomes.filter((outcome) => outcome === 'rejected').length).toBeGreaterThan(50);
  },
  async silence({ host, frame }) {
    const ask = "return (await fetch('/api/after-prefetch')).status;";
    await expect.poll(() => tryIn(frame, ask), { message: 'the flood is over' }).toBe(200);
    await frame.evaluate(() => void fetch('/api/stuck').catch(() => undefined));
    const problems = async () =>
      (await host.messages()).flatMap((message) =>
        message.type === 'problem' ? [message.problem.message] : [],
      );
    // Two seconds, on a slow machine more.
    await expect
      .poll(problems, { timeout: longestLimit })
      .toEqual([expect.stringMatching(/didn't respond for [\d.]+ s, so it was stopped$/)]);
  },
} satisfies Partial<Record<DifferenceId, BrowserProof>>;
