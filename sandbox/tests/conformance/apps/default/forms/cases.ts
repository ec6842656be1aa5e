import { live } from './cases/live';
import { plain } from './cases/plain';

export const cases = [...live, ...plain];
