export { absent } from './source';
