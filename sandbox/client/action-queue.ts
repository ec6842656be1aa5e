/** A change of what the page shows, as the router queues it. */
export interface Task<State> {
  kind: 'navigate' | 'action' | 'refresh';
  /** Must not reject: what is thrown has no page to be shown on. */
  run(state: State): State | Promise<State>;
  /** Set by an action that changed what the server would send. */
  revalidated?: boolean;
}

interface Queued<State> {
  task: Task<State>;
  next: Queued<State> | null;
  discarded: boolean;
  settle: (state: State) => void;
}

/**
 * Changes one after another; a navigation takes the place of whatever is running, whose result is then not
 * shown. Source: next@16.4.6 dist/client/components/app-router-instance.js
 */
export class ActionQueue<State> {
  #pending: Queued<State> | null = null;
  #last: Queued<State> | null = null;
  #preempted = false;
  #needsRefresh = false;

  /**
   * @param show puts a state on screen, or the promise of one, for which React waits with the old one
   * @param refresh asks the server again; run when an action whose result was discarded had revalidated
   */
  constructor(
    private state: State,
    private readonly show: (next: State | Promise<State>) => void,
    private readonly refresh: () => Task<State>,
  ) {}

  dispatch(task: Task<State>): void {
    let settle: (state: State) => void = () => undefined;
    const settled = new Promise<State>((resolve) => {
      settle = resolve;
    });
    this.show(settled);
    const queued: Queued<State> = { task, next: null, discarded: false, settle };
    if (this.#pending === null) {
      this.#last = queued;
      this.#run(queued);
    } else if (task.kind === 'navigate') {
      this.#pending.discarded = true;
      this.#preempted = true;
      queued.next = this.#pending.next;
      if (this.#last === this.#pending) this.#last = queued;
      this.#run(queued);
    } else {
      if (this.#last) this.#last.next = queued;
      this.#last = queued;
    }
  }

  #run(queued: Queued<State>): void {
    this.#pending = queued;
    const finish = (state: State) => {
      if (!queued.discarded) this.state = state;
      else if (queued.task.revalidated) this.#needsRefresh = true;
      this.#runNext(queued);
      if (!queued.discarded) queued.settle(state);
    };
    const result = queued.task.run(this.state);
    if (result instanceof Promise) void result.then(finish);
    else finish(result);
  }

  #runNext(done: Queued<State>): void {
    // A navigation that took this one's place goes on by itself.
    if (this.#pending === done) {
      this.#pending = done.next;
      if (this.#pending) this.#run(this.#pending);
    }
    if (this.#pending) return;
    if (this.#preempted) {
      this.#preempted = false;
      this.show(this.state);
    }
    if (this.#needsRefresh) {
      this.#needsRefresh = false;
      this.dispatch(this.refresh());
    }
  }
}
