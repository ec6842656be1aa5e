import { uncurried } from '../../shared/native';

/**
 * A document that is opened drops all listeners, and code of the app may run before the call returns: there, too, it gets none in
 * before ours.
 */
export function keepListenersFirst(put: () => void): void {
  let opening = 0;
  for (const name of ['open', 'write', 'writeln'] as const) {
    const method = uncurried(Document.prototype[name] as (this: Document, ...args: unknown[]) => unknown);
    const replaced = function (this: Document, ...args: unknown[]) {
      opening += 1;
      try {
        return method(this, ...args);
      } finally {
        opening -= 1;
        put();
      }
    };
    Object.assign(Document.prototype, { [name]: replaced });
  }
  const add = uncurried(EventTarget.prototype.addEventListener as (...args: unknown[]) => void);
  const addFirst = {
    addEventListener(this: unknown, ...args: unknown[]) {
      if (opening > 0) put();
      return add((this ?? globalThis) as EventTarget, ...args);
    },
  };
  Object.assign(EventTarget.prototype, addFirst);
  wrapWhen();
}

type Heard = (event: Event) => void;
interface Subscriber {
  next: Heard;
  addTeardown(end: () => void): void;
}

/** What `when` gives back listens once it is subscribed to, which may be while a document is opened. */
function wrapWhen(): void {
  const { Observable } = globalThis as {
    Observable?: new (start: (subscriber: Subscriber) => void) => object;
  };
  const {
    when: found,
    addEventListener,
    removeEventListener,
  } = EventTarget.prototype as EventTarget & {
    when?: unknown;
  };
  if (!found || !Observable) return; // not in every browser
  const [add, remove] = [uncurried(addEventListener), uncurried(removeEventListener)];
  const replaced = {
    when(this: EventTarget, type: string, options?: AddEventListenerOptions) {
      const target = this ?? globalThis;
      return new Observable((subscriber) => {
        const heard: Heard = (event) => subscriber.next(event);
        add(target, type, heard, options);
        subscriber.addTeardown(() => remove(target, type, heard, options));
      });
    },
  };
  Object.assign(EventTarget.prototype, replaced);
}
