export enum Level {
  Low = 1,
  High,
}

export type Named = { name: string };

const defaults = { name: 'generic', level: Level.High } satisfies Named & { level: Level };

export function first<Item extends Named>(items: readonly Item[]): Item | undefined {
  return items[0];
}

export abstract class Base<T> {
  protected constructor(private readonly value: T) {}
  get shown(): string {
    return `${String(this.value)}${defaults.name satisfies string}`;
  }
}

export class Own extends Base<number> {
  static #count = 0;
  constructor() {
    super(++Own.#count && 7);
  }
}
