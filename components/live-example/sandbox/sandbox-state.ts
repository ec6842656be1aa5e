import type { ConsoleLevel, Exchange, HostMessage, Location, Problem, Tab } from 'next-sandbox';
import { isOfSandbox, unloadedIn } from './unloaded-in';

export interface LogLine {
  id: number;
  /** The run that logged it. */
  attempt: number;
  side: Side;
  level: ConsoleLevel;
  text: string;
}

export type Side = 'server' | 'client';

export interface LoggedExchange extends Exchange {
  /** Unique among all that a page has recorded: the ids of exchanges begin again with each boot. */
  key: string;
  /** The run in which it was sent. */
  attempt: number;
  /** From sending the request to the head of the answer, in milliseconds; undefined until it is there. */
  headAfter?: number;
}

/** What a page knows of its sandbox. */
export interface SandboxState {
  status: 'booting' | 'ready' | 'error';
  /** The run that decides the status; what comes from one before it is out of date. */
  awaited: number;
  /** The run on screen; undefined until one has come alive. */
  shown?: number;
  /** How the run on screen got there. */
  update?: Pick<Extract<HostMessage, { type: 'ready' }>, 'how' | 'serverReset' | 'milliseconds'>;
  /** How often both halves started again. */
  boots: number;
  /** `aside`: the page on screen runs, another route of the app does not. */
  problem?: Problem & { attempt: number; aside?: true };
  exchanges: LoggedExchange[];
  /** The reader has cleared the wire since the app started. */
  isCleared: boolean;
  /** Keys of exchanges that were running when the reader cleared the wire. */
  ignored: string[];
  log: LogLine[];
  /** `passing`: how far something is that is waited for. */
  notices: { attempt: number; texts: string[]; passing?: string };
  locations: Partial<Record<Tab, Location>>;
}

export const emptySandbox: SandboxState = {
  status: 'booting',
  awaited: 0,
  boots: 0,
  exchanges: [],
  isCleared: false,
  ignored: [],
  log: [],
  notices: { attempt: 0, texts: [] },
  locations: {},
};

/** What the page does, beside what the sandbox reports: `edited` comes before a run, `asked` is the run. */
export type ReaderStep =
  | { type: 'edited' }
  | { type: 'asked'; attempt: number }
  | { type: 'clear-wire' }
  | { type: 'clear-console'; side: Side };

const longestLog = 200;

/** @param message from the sandbox, or a step of the reader */
export function receive(state: SandboxState, message: HostMessage | ReaderStep): SandboxState {
  switch (message.type) {
    case 'building':
      return state;
    case 'edited':
      return { ...state, status: 'booting', awaited: Number.POSITIVE_INFINITY };
    case 'asked':
      return withTry(state, message.attempt);
    case 'ready':
      return withRun(state, message);
    case 'problem':
      return withProblem(state, message);
    case 'exchange':
      return withExchange(state, message);
    case 'location':
      return {
        ...(message.tab === 1 ? asideAfterMove(state) : state),
        locations: { ...state.locations, [message.tab]: message.location },
      };
    case 'console':
      return { ...state, log: withLine(state.log, message) };
    case 'notice':
      return { ...state, notices: withNotice(state.notices, message) };
    case 'clear-wire':
      return { ...state, exchanges: [], isCleared: true, ignored: keysOfOpen(state) };
    case 'clear-console':
      return { ...state, log: state.log.filter(({ side }) => side !== message.side) };
    case 'response':
    case 'key':
      return state;
  }
}

/** The first run of a connection is another try to load the sandbox. */
function withTry(state: SandboxState, attempt: number): SandboxState {
  const problem = attempt === 1 && unloadedIn(state) !== undefined ? undefined : state.problem;
  return { ...state, status: 'booting', awaited: attempt, problem };
}

/** Outcomes of a run that another has overtaken do not end the waiting. */
const statusAfter = (
  { status, awaited }: SandboxState,
  attempt: number,
  outcome: SandboxState['status'],
): SandboxState['status'] => (attempt >= awaited ? outcome : status);

function withProblem(
  state: SandboxState,
  { attempt, problem, aside }: Extract<HostMessage, { type: 'problem' }>,
): SandboxState {
  // That the sandbox could not be loaded is also why its runs fail.
  const isCaused = unloadedIn(state) !== undefined && !isOfSandbox(problem);
  return {
    ...state,
    status: aside ? state.status : statusAfter(state, attempt, 'error'),
    problem: isCaused ? state.problem : { ...problem, attempt, ...(aside && { aside }) },
  };
}

/** Another page is on screen: what was wrong with the one before is aside, where it was about that one alone. */
function asideAfterMove(state: SandboxState): SandboxState {
  const { problem, shown, status } = state;
  if (!problem?.only || problem.aside || shown !== problem.attempt) return state;
  return { ...state, status: status === 'error' ? 'ready' : status, problem: { ...problem, aside: true } };
}

/** A boot begins the record again; a refresh goes on with it. */
function withRun(state: SandboxState, message: Extract<HostMessage, { type: 'ready' }>): SandboxState {
  const { attempt, how, serverReset, milliseconds } = message;
  // What is wrong with single routes of this run does not keep it from being shown.
  const problem = state.problem?.only && state.problem.attempt === attempt ? state.problem : undefined;
  const alive: SandboxState = {
    ...state,
    status: statusAfter(state, attempt, problem && !problem.aside ? 'error' : 'ready'),
    shown: attempt,
    update: { how, serverReset, milliseconds },
    problem,
  };
  if (how === 'refresh') return alive;
  return {
    ...alive,
    boots: state.boots + 1,
    exchanges: state.exchanges.filter((exchange) => exchange.attempt === attempt),
    isCleared: false,
    ignored: [],
    log: state.log.filter((line) => line.attempt === attempt),
  };
}

/** An exchange is reported again as its answer comes in: the later report takes the place of the earlier. */
function withExchange(
  state: SandboxState,
  message: Extract<HostMessage, { type: 'exchange' }>,
): SandboxState {
  const { attempt, exchange } = message;
  const key = `${exchange.id}@${exchange.sentAt}`;
  if (state.ignored.includes(key)) return state;
  const at = state.exchanges.findIndex((known) => known.key === key);
  const known = state.exchanges[at];
  // The first report with a status is the one that is made when the head comes in.
  const headAfter = known?.headAfter ?? (exchange.status > 0 ? exchange.duration : undefined);
  const next = { ...exchange, key, attempt: known?.attempt ?? attempt, headAfter };
  const exchanges = known ? state.exchanges.with(at, next) : [...state.exchanges, next];
  return { ...state, exchanges };
}

const keysOfOpen = ({ exchanges, ignored }: SandboxState) => [
  ...ignored,
  ...exchanges.filter(({ state }) => state === 'open').map(({ key }) => key),
];

/** Ids go on counting where old lines are dropped, so that no two lines share one. */
function withLine(log: LogLine[], message: Extract<HostMessage, { type: 'console' }>): LogLine[] {
  const { attempt, side, level, text } = message;
  const id = (log.at(-1)?.id ?? 0) + 1;
  return [...log, { id, attempt, side, level, text }].slice(-longestLog);
}

/** Notices are about the files of a run: the next run says them again where they still hold. */
function withNotice(
  known: SandboxState['notices'],
  { attempt, text, passing }: Extract<HostMessage, { type: 'notice' }>,
): SandboxState['notices'] {
  const before = attempt === known.attempt ? known : { texts: [] };
  return passing
    ? { ...before, attempt, passing: text }
    : { ...before, attempt, texts: [...before.texts, text] };
}
