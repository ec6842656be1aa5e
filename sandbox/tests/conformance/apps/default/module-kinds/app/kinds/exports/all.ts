export * from './odd';
export const own = 2;
