// In a file without JSX, `<` begins type parameters and assertions.
export const identity = <T>(value: T): T => value;
export function wrap(value: number): string[];
export function wrap(value: string): string[];
export function wrap(value: unknown): string[] {
  return [String(<unknown>value)];
}

export enum Kind {
  Round = 'round',
  Edged = 5,
}

export type Shape = { kind: Kind; size?: number };
export const shapes = [{ kind: Kind.Round, size: 2 }] as const satisfies Shape[];
