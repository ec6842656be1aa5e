import { Parser } from 'acorn';

/** Fewer are found faster by looking through them. */
const few = 16;

/** Names in the order in which they came, found without looking through all of them. */
class Names extends Array<string> {
  private known: Set<string> | undefined;

  override push(...names: string[]): number {
    for (const name of names) this.known?.add(name);
    return super.push(...names);
  }

  /** As of an array, as far as whether it is -1. */
  override indexOf(name: string): number {
    if (this.length < few) return super.indexOf(name);
    this.known ??= new Set(this);
    return this.known.has(name) ? 0 : -1;
  }
}

interface Scopes {
  scopeStack: Record<'var' | 'lexical' | 'functions', string[]>[];
  enterScope(flags: number): void;
}

/**
 * Acorn keeps the names of a scope in lists, and looks through them for each name that is declared: sixteen thousand functions
 * of a module take it seconds, and twice as many four times as long. Source: acorn@8 dist/acorn.mjs (enterScope, declareName, checkLocalExport).
 */
export const LinearParser = Parser.extend((Base) => {
  const Given = Base as unknown as new (...args: never[]) => Scopes;
  class Linear extends Given {
    override enterScope(flags: number): void {
      super.enterScope(flags);
      const scope = this.scopeStack.at(-1);
      if (scope) Object.assign(scope, { var: new Names(), lexical: new Names(), functions: new Names() });
    }
  }
  return Linear as unknown as typeof Parser;
});
