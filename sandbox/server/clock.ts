import { currentScope, type Work } from './work';

/**
 * Tells when code that is rendered ahead for Cache Components asks for something that would be fixed for ever:
 * the time, or chance. Next.js watches the same functions (next@16.4.6 dist/server/node-environment-extensions).
 *
 * @param note called with the expression, outside cached functions
 */
export function watchUnstable(
  scope: typeof globalThis,
  currentWork: () => Work | undefined,
  note: (work: Work, expression: string) => void,
): void {
  const watch = (expression: string) => {
    const work = currentWork();
    if (work?.ahead?.hangs && !currentScope()) note(work, expression);
  };
  const NativeDate = scope.Date;
  const now = NativeDate.now;
  const random = scope.Math.random;
  NativeDate.now = () => {
    watch('`Date.now()`');
    return now();
  };
  scope.Math.random = () => {
    watch('`Math.random()`');
    return random();
  };
  scope.Date = new Proxy(NativeDate, {
    construct(target, args, newTarget) {
      if (args.length === 0) watch('`new Date()`');
      return Reflect.construct(target, args, newTarget);
    },
    apply(target, self, args) {
      watch('`Date()`');
      return Reflect.apply(target, self, args);
    },
  });
  const { crypto } = scope;
  for (const name of ['randomUUID', 'getRandomValues'] as const) {
    const native = crypto[name] as (...args: unknown[]) => unknown;
    Object.defineProperty(crypto, name, {
      configurable: true,
      value: (...args: unknown[]) => {
        watch(`\`crypto.${name}()\``);
        return native.apply(crypto, args);
      },
    });
  }
}

/** A page must not contain such a value; a handler that asks for one waits for a request. */
export function noteUnstable({ route, kind, ahead }: Work, expression: string): void {
  if (!ahead) return;
  if (kind !== 'page') ahead.dynamic ??= expression;
  else
    ahead.unstable ??= new Error(
      `Route "${route}": Next.js encountered the unstable value ${expression} while prerendering.\n\n` +
        'This value would be fixed for every reader. Move it behind `await connection()` inside `<Suspense>`, ' +
        "into a `'use cache'` function, or into a Client Component.",
    );
}
