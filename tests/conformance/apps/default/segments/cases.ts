import { errors } from './cases/errors';
import { nesting } from './cases/nesting';

export const cases = [...nesting, ...errors];
