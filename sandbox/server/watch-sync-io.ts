/**
 * Tells when code asks for something that a prerendered page would fix for ever: the time, or chance. Next.js
 * watches the same functions (next@16.4.6 dist/server/node-environment-extensions).
 *
 * @param watch called with the expression, in front of each such call
 */
export function watchSyncIO(scope: typeof globalThis, watch: (expression: string) => void): void {
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
