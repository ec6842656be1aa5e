import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runEvent } from './machine.testing';
import { World } from './world.testing';

/** Every fifth time a page asks for something, at times afresh; else one happens of what may, and ends somehow. */
const chances = fc.array(fc.tuple(fc.nat(4), fc.nat(20), fc.nat(60)), { maxLength: 80, size: 'max' });
type Chance = [kind: number, which: number, how: number];

function worldAfter(each: Chance[]): World {
  const world = new World();
  for (const [kind, which, how] of each) {
    const happenings = world.happenings();
    const happening = kind === 0 ? undefined : happenings[which % happenings.length];
    world.dispatch(happening?.(how) ?? runEvent(how % 6 === 5));
  }
  return world;
}

/** Lets happen, one after the other, all that an attempt waits for, and end well. */
function finish(world: World): void {
  for (let left = 100; left > 0 && !world.told.has(world.asked()); left -= 1) {
    const event = world.happenings()[0]?.(0);
    if (event) world.dispatch(event);
  }
}

it('has one attempt in hand and one app on screen, whatever happens in whatever order', () => {
  fc.assert(
    fc.property(chances, (each) => {
      expect(worldAfter(each).faults).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it('tells exactly once how the last attempt ended, and shows it where that was well', () => {
  fc.assert(
    fc.property(chances, fc.boolean(), (each, isFresh) => {
      const world = worldAfter(each);
      world.dispatch(runEvent(isFresh));
      const last = world.asked();
      finish(world);
      expect([world.faults, world.told.get(last)]).toEqual([[], 'ready']);
      expect(codeOf(world)).toContain(String(last));
    }),
    { numRuns: 300 },
  );
});

/** The code of both halves of what is on screen. */
function codeOf(world: World): string[] {
  const { server = {}, client = {} } = world.shown()?.compiled.app ?? {};
  return [...Object.values(server), ...Object.values(client)].map(({ code }) => code);
}

it('lets an app that falls silent soon after each return come back four times at most', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 20, maxLength: 40 }), (comesAlive) => {
      const world = new World();
      world.dispatch(runEvent());
      finish(world);
      world.dispatch(world.happenings()[0]?.(0) ?? expect.fail('nothing is on screen'));
      world.lives = 100;
      for (const isAlive of comesAlive) {
        const event = world.happenings()[0]?.(isAlive ? 0 : 3);
        if (event) world.dispatch(event);
      }
      expect([world.faults, world.returns, world.happenings()]).toEqual([[], 4, []]);
    }),
  );
});
