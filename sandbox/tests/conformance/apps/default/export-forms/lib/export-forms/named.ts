export const zeta = 1;
export let beta = 2;
export function alpha() {
  return 'a';
}
export const setBeta = (value: number) => {
  beta = value;
};
export default class {
  static who = 'nameless';
}
const odd = 'odd';

export { odd as 'an odd name', odd as 'with-dash' };
