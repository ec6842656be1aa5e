/** What is loaded with the steps of an example, and not before: most readers do not go through them. */
export { changedLines } from './changed-lines';
export { replaceCode } from './glide';
