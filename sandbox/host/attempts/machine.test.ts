import { describe, expect, it } from 'vitest';
import type { CompiledApp } from '../../shared/compiled-app';
import type { Event } from './events';
import {
  builtEvent,
  compiledOf,
  failed,
  fine,
  mistake,
  type Played,
  placeOf,
  play,
  runEvent,
  stuck,
} from './machine.testing';
import { shownIn } from './state';

const one = compiledOf('one', 'one');
const clientEdit = compiledOf('one', 'two');
const serverEdit = compiledOf('two', 'one');
const place = placeOf('/deep');

const types = ({ effects }: Played) => effects.map(({ type }) => type);
const booted = (app: number, now = 0): Event => ({ type: 'booted', app, outcome: fine, place, now });
const bootFailed = (app: number, outcome = failed(), since = 0): Event => ({
  type: 'boot-failed',
  app,
  outcome,
  since,
});
const updated = (
  attempt: number,
  outcome = fine as typeof fine | ReturnType<typeof failed>,
  now = 0,
): Event => ({
  type: 'updated',
  app: 1,
  attempt,
  compiled: serverEdit,
  outcome,
  now,
});
const stopped = (app: number, now: number, silence?: number): Event => ({
  type: 'stopped',
  app,
  silence,
  now,
});

const building = () => play().on(runEvent());
const built = (played: Played, compiled: CompiledApp = one) =>
  played.on(builtEvent(played.machine, compiled));
const booting = () => built(building());
const running = () => booting().on(booted(1));
const updating = (compiled = serverEdit) => built(running().on(runEvent()), compiled);
const bootingBeside = () => built(running().on(runEvent(true)));
const asking = () => bootingBeside().on(bootFailed(2, stuck));
const madeRoom = () => asking().on({ type: 'answered', app: 1, isQuick: false });
/** It has lived for a minute, and fell silent. */
const recovering = () => running().on(stopped(1, 60_000, 2));
const calm = (app: number, isShared = false): Event => ({ type: 'calm', app, isShared });

const problemOf = (attempt: number) => ({
  type: 'report',
  message: { type: 'problem', attempt, problem: mistake },
});

describe('empty', () => {
  it('compiles what is asked for, and tells that', () => {
    const played = building();
    expect(played.machine.state).toMatchObject({ name: 'empty', building: { number: 1, fresh: false } });
    expect(played.effects).toMatchObject([
      { type: 'report', message: { type: 'building', attempt: 1 } },
      { type: 'build', attempt: { number: 1 }, build: undefined },
    ]);
  });

  it('prepares frames when the reader is about to edit, unless an attempt is in hand', () => {
    expect(types(play().on({ type: 'prepare' }))).toEqual(['prepare']);
    expect(types(building().on({ type: 'prepare' }))).toEqual([]);
  });

  it('boots what has been compiled', () => {
    const played = booting();
    expect(played.machine.state).toMatchObject({ name: 'booting', step: { name: 'starting', app: 1 } });
    expect(played.effects).toEqual([{ type: 'boot', app: 1, attempt: 1, compiled: one, place: undefined }]);
  });

  it('tells why something does not compile, and prepares frames for what comes', () => {
    const played = building().on({ type: 'built', attempt: 1, result: { problem: mistake } });
    expect(played.machine.state).toEqual({ name: 'empty' });
    expect(played.effects).toEqual([problemOf(1), { type: 'prepare' }]);
  });

  it('gives a build up for a newer attempt, once, and compiles the last', () => {
    const waiting = building().on(runEvent());
    expect(types(waiting)).toEqual(['report', 'supersede-build']);
    expect(types(waiting.on(runEvent()))).toEqual(['report']);
    const after = waiting.on(runEvent()).on({ type: 'built', attempt: 1, result: 'superseded' });
    expect(after.effects).toMatchObject([{ type: 'build', attempt: { number: 3 } }]);
  });

  it('boots nothing that a newer attempt would overtake, and tells nothing of it', () => {
    const after = built(building().on(runEvent()));
    expect(after.effects).toMatchObject([{ type: 'build', attempt: { number: 2 } }]);
    const refused = building().on(runEvent());
    expect(types(refused.on({ type: 'built', attempt: 1, result: { problem: mistake } }))).toEqual(['build']);
  });

  it('hears nothing of a build that is not in hand', () => {
    const before = building();
    const after = before.on({ type: 'built', attempt: 7, result: 'superseded' });
    expect([after.machine, after.effects]).toEqual([before.machine, []]);
  });
});

describe('booting', () => {
  it('shows the app that has come alive, and tells so', () => {
    const played = running();
    expect(played.machine.state).toMatchObject({ name: 'running', shown: { app: 1, attempt: 1 } });
    expect(played.effects).toMatchObject([
      { type: 'show', app: 1 },
      { type: 'report-ready', app: 1, attempt: { number: 1 }, kind: 'boot', problems: [] },
    ]);
  });

  it('ends the one before it first', () => {
    expect(bootingBeside().on(booted(2)).effects).toMatchObject([
      { type: 'end', app: 1 },
      { type: 'show', app: 2 },
      { type: 'report-ready' },
    ]);
  });

  it('gets the compiler to know what was compiled ahead', () => {
    const begun = building();
    const ahead = begun.on(builtEvent(begun.machine, one, { isAhead: true })).on(booted(1));
    expect(types(ahead)).toEqual(['show', 'report-ready', 'warm']);
  });

  it('tells why an app does not come, and keeps the one before it', () => {
    expect(types(booting().on(bootFailed(1)))).toEqual(['end', 'report', 'prepare']);
    const beside = bootingBeside().on(bootFailed(2));
    expect(beside.machine.state).toMatchObject({ name: 'running', shown: { app: 1 } });
    expect(beside.effects).toEqual([{ type: 'end', app: 2 }, problemOf(2)]);
  });

  it('tells something where nobody knows why', () => {
    const [, told] = booting().on(bootFailed(1, { ok: false })).effects;
    expect(told).toMatchObject({ message: { problem: { message: "the page couldn't be shown" } } });
  });

  it('has the process left where the app was stopped', () => {
    expect(booting().on(bootFailed(1, stuck, 5)).effects).toMatchObject([
      { type: 'end', app: 1 },
      { type: 'leave', since: 5 },
      { type: 'report' },
      { type: 'prepare' },
    ]);
  });

  it('asks the one on screen how soon it answers where the next is silent', () => {
    expect(types(asking())).toEqual(['end', 'leave', 'ask-quick']);
    const quick = asking().on({ type: 'answered', app: 1, isQuick: true });
    expect(quick.machine.state).toMatchObject({ name: 'running', shown: { app: 1 } });
    expect(quick.effects).toEqual([problemOf(2)]);
  });

  it('lets a slow one make room, and boots the next again', () => {
    const played = madeRoom();
    expect(shownIn(played.machine.state)).toBeUndefined();
    expect(played.effects).toMatchObject([
      { type: 'end', app: 1 },
      { type: 'boot', app: 3, attempt: 2 },
    ]);
    expect(types(played.on(booted(3)))).toEqual(['show', 'report-ready']);
  });

  it.each([
    ['was stopped', stuck, ['end', 'leave', 'report', 'await-calm']],
    ['fails', failed(), ['end', 'leave', 'report', 'await-calm']],
  ])('brings what made room back where the next %s, and leaves the process once', (_, outcome, effects) => {
    const played = madeRoom().on(bootFailed(3, outcome));
    expect(played.machine.state).toMatchObject({ name: 'recovering', stopped: { app: 1 }, attempt: 2 });
    expect(types(played)).toEqual(effects);
  });

  it('asks nobody where a newer attempt has come meanwhile', () => {
    const played = asking().on(runEvent()).on({ type: 'answered', app: 1, isQuick: false });
    expect(played.machine.state).toMatchObject({ name: 'running', shown: { app: 1 } });
    expect(played.effects).toMatchObject([{ type: 'build', attempt: { number: 3, fresh: true } }]);
  });

  it('ends what a newer attempt overtakes, and goes on once it is gone', () => {
    const waiting = booting().on(runEvent());
    expect(waiting.effects).toMatchObject([{ type: 'report' }, { type: 'end', app: 1 }]);
    expect(types(waiting.on(booted(1)))).toEqual([]);
    expect(waiting.on({ type: 'ended', app: 1 }).effects).toMatchObject([
      { type: 'build', attempt: { number: 2 } },
    ]);
  });

  it('brings back what made room for one that was overtaken', () => {
    const played = madeRoom().on(runEvent()).on({ type: 'ended', app: 3 });
    expect(played.machine.state).toMatchObject({ name: 'recovering', building: { number: 3 } });
    expect(types(played)).toEqual(['leave', 'await-calm', 'build']);
  });

  it('goes on without the one on screen where that has stopped', () => {
    const alone = bootingBeside().on(stopped(1, 60_000, 2));
    expect([alone.machine.state.name, types(alone)]).toEqual(['booting', ['leave', 'end']]);
    expect(alone.on(bootFailed(2)).machine.state).toEqual({ name: 'empty' });
    const asked = asking().on(stopped(1, 60_000, 2));
    expect([asked.machine.state, types(asked)]).toEqual([
      { name: 'empty' },
      ['leave', 'end', 'report', 'prepare'],
    ]);
  });
});

describe('running', () => {
  it('keeps its build for a change, and not for a fresh start', () => {
    const build = { buildId: 'b', encryptionKey: 'k' };
    expect(running().on(runEvent()).effects).toMatchObject([{ type: 'report' }, { type: 'build', build }]);
    expect(running().on(runEvent(true)).effects[1]).toMatchObject({ type: 'build', build: undefined });
  });

  it.each([
    ['nothing', one],
    ['client', clientEdit],
    ['server', serverEdit],
  ])('applies a change of kind %s', (kind, compiled) => {
    const played = updating(compiled);
    expect(played.machine.state).toMatchObject({ name: 'updating', kind, shown: { app: 1 } });
    expect(played.effects).toEqual([{ type: 'update', app: 1, attempt: 2, compiled, kind }]);
  });

  it('boots another document beside it, at its place; a fresh one from the start', () => {
    const other = compiledOf('one', 'one', '/layout');
    expect(updating(other).effects).toEqual([{ type: 'boot', app: 2, attempt: 2, compiled: other, place }]);
    expect(bootingBeside().effects).toMatchObject([{ type: 'boot', place: undefined }]);
  });

  it('owes a fresh start until it is made', () => {
    const overtaken = bootingBeside().on(runEvent()).on({ type: 'ended', app: 2 });
    expect(overtaken.effects).toMatchObject([{ type: 'build', attempt: { number: 3, fresh: true } }]);
    const made = built(overtaken).on(booted(3)).on(runEvent());
    expect(made.effects[1]).toMatchObject({ attempt: { number: 4, fresh: false } });
  });

  it.each([
    ['fell silent soon after its last change', stopped(1, 5_000, 2)],
    ['flooded the page', stopped(1, 60_000)],
  ])('lets an app go that %s', (_, event) => {
    expect(running().on(event).machine.state).toEqual({ name: 'empty', building: undefined });
  });

  it('lets one come back that has lived long, and leaves the process once', () => {
    expect(recovering().machine.state).toMatchObject({ name: 'recovering', stopped: { app: 1, returns: 0 } });
    expect(types(recovering())).toEqual(['leave', 'end', 'await-calm']);
  });

  it('hears nothing of other apps', () => {
    for (const event of [stopped(9, 60_000, 2), booted(9), bootFailed(9), calm(9), updated(9)])
      expect(types(running().on(event))).toEqual([]);
  });
});

describe('updating', () => {
  it('is ready when the page has changed', () => {
    const played = updating().on(updated(2));
    expect(played.machine.state).toMatchObject({ name: 'running', shown: { app: 1, compiled: serverEdit } });
    expect(played.effects).toMatchObject([{ type: 'report-ready', kind: 'server', problems: [] }]);
  });

  it('tells why the change was refused, and keeps the version before', () => {
    const played = updating().on(updated(2, failed()));
    expect(played.machine.state).toMatchObject({ name: 'running', shown: { compiled: one } });
    expect(played.effects).toEqual([problemOf(2)]);
  });

  it('boots a change that was refused without a reason', () => {
    const played = updating().on(updated(2, { ok: false }));
    expect(played.effects).toMatchObject([{ type: 'boot', app: 2, attempt: 2, place }]);
  });

  it('brings the version before back where the change has stopped the app', () => {
    const played = updating().on(updated(2, stuck, 70));
    expect(played.machine.state).toMatchObject({ name: 'recovering', stopped: { compiled: one, since: 70 } });
    expect(played.effects).toMatchObject([
      { type: 'leave', since: 70 },
      { type: 'end', app: 1 },
      problemOf(2),
      { type: 'await-calm', app: 2, since: 70 },
    ]);
  });

  it('gives the change some time where a newer attempt has come', () => {
    const waiting = updating().on(runEvent());
    expect(waiting.effects).toMatchObject([{ type: 'report' }, { type: 'await-update', attempt: 2 }]);
    expect(types(waiting.on(updated(2)))).toEqual(['stop-waiting', 'report-ready', 'build']);
    expect(types(waiting.on(updated(2, { ok: false })))).toEqual(['stop-waiting', 'build']);
    const late = built(running().on(runEvent()).on(runEvent()), serverEdit);
    expect(types(late)).toEqual(['update', 'await-update']);
  });

  it('tells of problems only where no newer attempt has come', () => {
    const outcome = { ok: true as const, problems: [mistake] };
    expect(updating().on(updated(2, outcome)).effects).toMatchObject([{ problems: [mistake] }]);
    expect(updating().on(runEvent()).on(updated(2, outcome)).effects[1]).toMatchObject({ problems: [] });
  });

  const overdue = () => updating().on(runEvent()).on({ type: 'overdue', attempt: 2, now: 1 });

  it('boots the next beside one that takes too long, whatever it changes', () => {
    expect(overdue().machine.state).toMatchObject({ name: 'running', shown: { isUnsure: true } });
    expect(built(overdue()).effects).toMatchObject([{ type: 'boot', app: 2, place }]);
  });

  it('still hears what becomes of it', () => {
    expect(shownIn(overdue().on(updated(2)).machine.state)?.compiled).toBe(serverEdit);
    expect(types(overdue().on(updated(2, failed())))).toEqual([]);
    const dead = overdue().on(updated(2, stuck));
    expect(dead.machine.state).toMatchObject({ name: 'recovering', building: { number: 3 } });
    expect(types(dead)).toEqual(['leave', 'end', 'await-calm']);
    expect(types(built(overdue()).on(updated(2, stuck)))).toEqual(['leave', 'end']);
  });
});

describe('recovering', () => {
  it('boots once when the process is another one, at the place where it was, and tells nothing', () => {
    const played = recovering().on(calm(2));
    expect(played.effects).toEqual([{ type: 'boot', app: 2, attempt: 1, compiled: one, place }]);
    expect(types(played.on(calm(2)))).toEqual([]);
    const back = played.on(booted(2));
    expect(back.machine.state).toMatchObject({ name: 'running', shown: { app: 2, returns: 1 } });
    expect(back.effects).toEqual([{ type: 'show', app: 2 }]);
  });

  it('counts no return that a younger app shares', () => {
    const back = recovering().on(calm(2, true)).on(booted(2));
    expect(shownIn(back.machine.state)?.returns).toBe(0);
  });

  it('stays away after four returns, and where it fails otherwise', () => {
    let played = recovering();
    for (const app of [2, 3, 4]) played = played.on(calm(app)).on(bootFailed(app, stuck, app));
    expect(types(played)).toEqual(['end', 'leave', 'await-calm']);
    expect(played.effects.at(-1)).toMatchObject({ since: 4 });
    const last = played.on(calm(5)).on(bootFailed(5, stuck));
    expect([last.machine.state.name, types(last)]).toEqual(['empty', ['end', 'leave']]);
    const other = recovering().on(calm(2)).on(bootFailed(2));
    expect([other.machine.state.name, types(other)]).toEqual(['empty', ['end']]);
  });

  it('compiles what is asked for meanwhile, which takes its place', () => {
    const compiling = recovering().on(calm(2)).on(runEvent());
    expect(compiling.machine.state).toMatchObject({ name: 'recovering', building: { number: 2 } });
    expect(built(compiling).effects).toMatchObject([
      { type: 'end', app: 2 },
      { type: 'boot', app: 3, attempt: 2, place },
    ]);
    expect(types(built(compiling).on(booted(2)))).toEqual([]);
  });

  it('comes back where that does not compile, or comes back before it is compiled', () => {
    const compiling = recovering().on(calm(2)).on(runEvent());
    const refused = compiling.on({
      type: 'built',
      attempt: 2,
      result: { problem: mistake },
    });
    expect([refused.machine.state.name, types(refused)]).toEqual(['recovering', ['report']]);
    const back = compiling.on(booted(2));
    expect(back.machine.state).toMatchObject({ name: 'running', building: { number: 2 } });
  });
});

describe('closed', () => {
  it.each([
    ['empty', building(), ['supersede-build']],
    ['booting', bootingBeside(), ['end', 'end']],
    ['running', running(), ['end']],
    ['updating', updating().on(runEvent()), ['end', 'stop-waiting']],
    ['recovering', recovering().on(calm(2)), ['end']],
  ])('ends what there is where it was %s, and hears nothing more', (_, played, effects) => {
    const closed = played.on({ type: 'close' });
    expect(types(closed)).toEqual(effects);
    for (const event of [runEvent(), booted(1), booted(2), updated(2), { type: 'prepare' } as const])
      expect(types(closed.on(event))).toEqual([]);
  });
});
