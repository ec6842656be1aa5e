/**
 * Built-ins as the browser made them. Code of an app shares the realm of its half and may replace whatever it finds on
 * prototypes; what must hold all the same takes its built-ins from here, before code of an app runs.
 */
const { apply, getOwnPropertyDescriptor } = Reflect;

/** @returns the method as a function of its object */
export function uncurried<This, Args extends unknown[], Result>(
  method: (this: This, ...args: Args) => Result,
): (self: This, ...args: Args) => Result {
  return (self, ...args) => apply(method, self, args);
}

/** @returns the getter of a property as a function of its object @throws {TypeError} where the property has none */
export function getterOf<Owner extends object, Name extends keyof Owner & string>(
  owner: Owner,
  name: Name,
): (self: Owner) => Owner[Name] {
  const get = getOwnPropertyDescriptor(owner, name)?.get;
  if (!get) throw new TypeError(`${name} has no getter`);
  return (self) => apply(get as () => Owner[Name], self, []);
}
