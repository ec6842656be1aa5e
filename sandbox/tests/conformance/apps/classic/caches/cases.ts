import { data } from './cases/data';
import { routes } from './cases/routes';

export const cases = [...data, ...routes];
