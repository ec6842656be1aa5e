/** What the machine wants done, done by chance: for properties that hold in whatever order things happen. */
import type { Effect, EffectOf, Event } from './events';
import { transition } from './machine';
import { candidateOf, compiledOf, failed, fine, mistake, placeOf, stuck } from './machine.testing';
import { type AppId, newMachine, type Shown, shownIn } from './state';

/** One thing that may happen next. @param chance decides how it ends; 0 is well */
type Happening = (chance: number) => Event;

interface FakeApp {
  /** One that is `ending` has no frames yet. */
  state: 'starting' | 'ending' | 'alive';
  isShown: boolean;
}

export class World {
  /** What the machine has done that it must never do. */
  readonly faults: string[] = [];
  /** Of each attempt, what was told of how it ended. */
  readonly told = new Map<number, 'ready' | 'problem'>();
  /** How often an app has booted again after it had stopped. */
  returns = 0;
  /** How long an app on screen has lived when it falls silent, in milliseconds. */
  lives = 60_000;
  #machine = newMachine;
  #now = 0;
  #isBuildSuperseded = false;
  readonly #apps = new Map<AppId, FakeApp>();
  /** What the machine waits for, by what makes it one of a kind. */
  readonly #pending = new Map<string, Happening>();

  /** The number of the last attempt that was asked for. */
  asked(): number {
    return this.#machine.last;
  }

  shown(): Shown | undefined {
    return shownIn(this.#machine.state);
  }

  /** What may happen next: what the machine waits for, and that the app on screen falls silent at rest. */
  happenings(): Happening[] {
    const app = this.shown()?.app;
    const isAtRest = app !== undefined && !this.#pending.has(`update ${app}`);
    return [...this.#pending.values(), ...(isAtRest ? [() => this.#stop(app)] : [])];
  }

  dispatch(event: Event): void {
    this.#now += 1;
    const { machine, effects } = transition(this.#machine, event);
    this.#machine = machine;
    const ended = effects.flatMap((effect) => this.#perform(effect));
    for (const app of ended) this.dispatch({ type: 'ended', app });
    this.#check();
  }

  /** @returns the apps that are gone by that */
  #perform(effect: Effect): AppId[] {
    if (effect.type === 'report' && effect.message.type === 'problem')
      this.#tell(effect.message.attempt, 'problem');
    else if (effect.type === 'report-ready') this.#ready(effect);
    else if (effect.type === 'build') this.#build(effect);
    else if (effect.type === 'boot') this.#boot(effect);
    else if (effect.type === 'show') this.#show(effect);
    else if (effect.type === 'end') return this.#end(effect);
    else if (effect.type === 'update') this.#update(effect);
    else if (effect.type === 'stop-waiting') this.#stopWaiting();
    else if (effect.type === 'supersede-build') this.#isBuildSuperseded = true;
    else this.#await(effect);
    return [];
  }

  /** What takes time and always ends in the same way. */
  #await(effect: Effect): void {
    if (effect.type === 'await-update')
      this.#expect('overdue', () => ({ type: 'overdue', attempt: effect.attempt, now: this.#now }));
    else if (effect.type === 'ask-quick')
      this.#expect('answer', (chance) => ({ type: 'answered', app: effect.app, isQuick: chance % 2 === 0 }));
    else if (effect.type === 'await-calm')
      this.#expect(`calm ${effect.app}`, () => ({ type: 'calm', app: effect.app, isShared: false }));
  }

  #expect(name: string, happening: Happening): void {
    if (this.#pending.has(name)) this.faults.push(`waits twice: ${name}`);
    this.#pending.set(name, (chance) => {
      this.#pending.delete(name);
      return happening(chance);
    });
  }

  #tell(attempt: number, what: 'ready' | 'problem'): void {
    if (this.told.has(attempt)) this.faults.push(`${what} of ${attempt}, which has ended`);
    if (what === 'problem' && attempt !== this.asked())
      this.faults.push(`a problem of ${attempt}, not the last`);
    if ([...this.told.keys()].some((other) => other > attempt))
      this.faults.push(`${what} of ${attempt} after one of a newer attempt`);
    this.told.set(attempt, what);
  }

  #ready({ app, attempt }: EffectOf<'report-ready'>): void {
    this.#tell(attempt.number, 'ready');
    if (!this.#apps.get(app)?.isShown) this.faults.push('ready, and not shown');
  }

  #build({ attempt }: EffectOf<'build'>): void {
    this.#isBuildSuperseded = false;
    this.#expect('build', (chance) => {
      if (this.#isBuildSuperseded && chance % 2 === 1)
        return { type: 'built', attempt: attempt.number, result: 'superseded' };
      const code = String(attempt.number);
      const compiled = chance % 3 === 0 ? compiledOf(code) : compiledOf('', code);
      const result = chance % 5 === 4 ? { problem: mistake } : candidateOf(attempt, compiled);
      return { type: 'built', attempt: attempt.number, result };
    });
  }

  #boot({ app }: EffectOf<'boot'>): void {
    if (this.#machine.state.name === 'recovering') this.returns += 1;
    if (this.#count('starting') > 0) this.faults.push('two apps are starting');
    this.#apps.set(app, { state: 'starting', isShown: false });
    this.#expect(`boot ${app}`, (chance) => this.#booted(app, chance));
  }

  #booted(app: AppId, chance: number): Event {
    if (this.#apps.get(app)?.state === 'ending') {
      this.#apps.delete(app);
      return { type: 'ended', app };
    }
    this.#apps.set(app, { state: 'alive', isShown: false });
    if (chance % 4 !== 3) return { type: 'booted', app, outcome: fine, place: placeOf('/'), now: this.#now };
    const outcome = [stuck, failed(), failed({ isSilent: true })][Math.floor(chance / 4) % 3] ?? stuck;
    return { type: 'boot-failed', app, outcome, since: this.#now };
  }

  #show({ app }: EffectOf<'show'>): void {
    const entry = this.#apps.get(app);
    if (entry?.state !== 'alive') this.faults.push('shows an app that is not alive');
    else entry.isShown = true;
  }

  #end({ app }: EffectOf<'end'>): AppId[] {
    const entry = this.#apps.get(app);
    if (entry?.state === 'starting') entry.state = 'ending';
    if (entry?.state !== 'alive') return [];
    this.#apps.delete(app);
    this.#pending.delete(`update ${app}`);
    return [app];
  }

  #update({ app, attempt, compiled }: EffectOf<'update'>): void {
    if (!this.#apps.get(app)?.isShown) this.faults.push('updates what is not on screen');
    this.#expect(`update ${app}`, (chance) => {
      const outcome = [fine, fine, fine, failed(), stuck, failed({ problem: undefined })][chance % 6] ?? fine;
      return { type: 'updated', app, attempt, compiled, outcome, now: this.#now };
    });
  }

  #stopWaiting(): void {
    if (!this.#pending.delete('overdue')) this.faults.push('waits for no update');
  }

  #stop(app: AppId): Event {
    this.#now += this.lives;
    return { type: 'stopped', app, silence: 2, now: this.#now };
  }

  #count(state: FakeApp['state']): number {
    return [...this.#apps.values()].filter((app) => app.state === state).length;
  }

  #check(): void {
    const { state } = this.#machine;
    const shown = this.shown()?.app;
    const onScreen = [...this.#apps].filter(([, { isShown }]) => isShown).map(([app]) => app);
    if (onScreen.join() !== (shown ?? []).toString()) this.faults.push(`${onScreen} on screen, not ${shown}`);
    if (this.#count('alive') !== onScreen.length) this.faults.push('an app is alive that is not on screen');
    const inHand = [this.#pending.has('build'), state.name === 'booting', state.name === 'updating'];
    if (inHand.filter(Boolean).length > 1) this.faults.push('two attempts are in hand');
  }
}
