export * from './named';
export * as inner from './named';
export { 'an odd name' as back, default } from './named';
