export * from '../../../lib/answer';
export { default } from '../../../lib/answer';
