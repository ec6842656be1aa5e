/**
 * Owns the attempts of one page, from when a page asks for one until it is on screen or told why not. An app is on its way
 * (`booting`), on screen (`running`), applies a change (`updating`) or comes back after it has stopped (`recovering`); or there
 * is none (`empty`). One attempt is dealt with at a time; of those that come meanwhile, only the last counts.
 *
 * Everything here is a function of what was before and what has happened. What is to be done is returned as data: `effects.ts`
 * and `apps.ts` do it, and report what becomes of it as the next events.
 */
import type { Event, EventOf } from './events';
import { onAlive, onAnswered, onBootFailed, onOvertaken } from './on-booted';
import { onBuilt } from './on-built';
import { onClose, onPrepare, onRun } from './on-run';
import { onCalm, onReturned, onReturnFailed, onStopped } from './on-stopped';
import { onOverdue, onUpdated } from './on-updated';
import type { AppId, Booting, Machine, State } from './state';
import { type Step, step } from './steps';

/** @returns what the machine is after the event, and what is to be done, in this order */
export function transition(machine: Machine, event: Event): Step {
  if (machine.isClosed) return step(machine);
  switch (event.type) {
    case 'run':
      return onRun(machine, event);
    case 'prepare':
      return onPrepare(machine);
    case 'built':
      return onBuilt(machine, event);
    case 'booted':
    case 'boot-failed':
    case 'ended':
      return onBoot(machine, event);
    case 'updated':
      return onUpdated(machine, event);
    case 'overdue':
      return onOverdue(machine, event);
    case 'answered':
      return onAnswered(machine, event);
    case 'stopped':
      return onStopped(machine, event);
    case 'calm':
      return onCalm(machine, event);
    case 'close':
      return onClose(machine);
  }
}

/** Of an app that nobody waits for any more, nothing that happens counts. */
function onBoot(machine: Machine, event: EventOf<'booted' | 'boot-failed' | 'ended'>): Step {
  const { state } = machine;
  if (state.name === 'recovering' && state.app === event.app && state.isBooting) {
    if (event.type === 'booted') return onReturned(machine, state, event);
    return event.type === 'boot-failed' ? onReturnFailed(machine, state, event) : step(machine);
  }
  if (!isStarting(state, event.app)) return step(machine);
  if (machine.wanted) return event.type === 'ended' ? onOvertaken(machine, state) : step(machine);
  if (event.type === 'booted') return onAlive(machine, state, event);
  return event.type === 'boot-failed' ? onBootFailed(machine, state, event) : step(machine);
}

const isStarting = (state: State, app: AppId): state is Booting =>
  state.name === 'booting' && state.step.name === 'starting' && state.step.app === app;
