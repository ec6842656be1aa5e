import { addresses } from './cases/addresses';
import { pages } from './cases/pages';

export const cases = [...pages, ...addresses];
