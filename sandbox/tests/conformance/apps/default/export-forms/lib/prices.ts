export * from './defaults';
export const currency = 'EUR',
  rate = 2;
export let rounds = 0,
  last: number | undefined;

export function round(value: number) {
  rounds += 1;
  last = Math.round(value * rate);
  return last;
}
