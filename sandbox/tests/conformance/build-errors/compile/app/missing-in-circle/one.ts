export * from './other';
export const inOne = 1;
