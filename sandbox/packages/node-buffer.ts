/** The `buffer` of Node. Both halves bring it along as a global. */
export * from '../shared/node-buffer';
export { default } from '../shared/node-buffer';
