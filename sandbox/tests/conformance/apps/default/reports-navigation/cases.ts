import { results } from './cases/results';
import { scrolling } from './cases/scrolling';
import { state } from './cases/state';

export const cases = [...results, ...state, ...scrolling];
