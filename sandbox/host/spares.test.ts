import { expect, it, vi } from 'vitest';
import { fakeSession } from './fake-session.testing';
import type { Session } from './session';
import { openSpares } from './spares';

/** What is being booted, in the order of asking. */
function spares() {
  const booting: { signal: AbortSignal; finish(session: Session): void }[] = [];
  const open = (signal: AbortSignal) =>
    new Promise<Session>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(new Error('given up')));
      booting.push({ signal, finish: resolve });
    });
  return { booting, spares: openSpares(open) };
}

it('gives up what is booting, also where it has been taken, and boots another when asked again', async () => {
  const { booting, spares: kept } = spares();
  const taken = kept.take();
  kept.giveUp();
  await expect(taken).rejects.toThrow('given up');
  const next = kept.take();
  expect(booting.map(({ signal }) => signal.aborted)).toEqual([true, false]);
  const { session } = fakeSession();
  booting[1]?.finish(session);
  expect(await next).toBe(session);
});

it('disposes a spare that has booted, for its frames may lie in the process that is stuck', async () => {
  const { booting, spares: kept } = spares();
  kept.prepare();
  const fake = fakeSession();
  booting[0]?.finish(fake.session);
  kept.giveUp();
  await vi.waitFor(() => expect(fake.isDisposed).toBe(true));
  void kept.take();
  expect(booting).toHaveLength(2);
});
