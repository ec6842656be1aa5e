export * from './one';
export const inOther = 2;
