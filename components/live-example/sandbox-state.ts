import type { ConsoleLevel, Exchange, HostMessage, Problem } from '../../sandbox/host/connect';
import type { Status, Totals } from './types';

export interface LogLine {
  id: number;
  half: 'server' | 'client';
  level: ConsoleLevel;
  text: string;
}

/** What a page knows of its sandbox. Exchanges and log belong to one build; a new one begins them anew. */
export interface SandboxState {
  status: Exclude<Status, 'idle'>;
  attempt: number;
  problem?: Problem;
  exchanges: Exchange[];
  log: LogLine[];
  notices: string[];
}

export const emptySandbox: SandboxState = {
  status: 'booting',
  attempt: 0,
  exchanges: [],
  log: [],
  notices: [],
};

const longestLog = 200;

/** @param message from the sandbox, or that the reader has edited a file */
export function receive(state: SandboxState, message: HostMessage | { type: 'edited' }): SandboxState {
  if (message.type === 'building' || message.type === 'edited') return { ...state, status: 'booting' };
  const current = message.attempt === state.attempt ? state : { ...emptySandbox, attempt: message.attempt };
  switch (message.type) {
    case 'ready':
      return { ...current, status: 'ready', problem: undefined };
    case 'problem':
      return withProblem(state, message.attempt, message.problem);
    case 'exchange':
      return { ...current, exchanges: [...current.exchanges, message.exchange] };
    case 'console':
      return { ...current, log: withLine(current.log, message) };
    case 'notice':
      return { ...current, notices: [...current.notices, message.text] };
    default:
      return state;
  }
}

/** Ids go on counting where old lines are dropped, so that no two lines share one. */
function withLine(log: LogLine[], { half, level, text }: Omit<LogLine, 'id'>): LogLine[] {
  const id = (log.at(-1)?.id ?? 0) + 1;
  return [...log, { id, half, level, text }].slice(-longestLog);
}

/** A failed build leaves what the last good one showed, and adds what is wrong. */
function withProblem(state: SandboxState, attempt: number, problem: Problem): SandboxState {
  return { ...state, attempt: problem.stage === 'build' ? state.attempt : attempt, status: 'error', problem };
}

/** Requests after the one that loaded the page. */
export function totalsOf(exchanges: Exchange[]): Totals {
  const later = exchanges.slice(1);
  return {
    requests: later.length,
    received: later.reduce((sum, exchange) => sum + exchange.responseBytes, 0),
  };
}
