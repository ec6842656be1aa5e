import { paths } from './cases/paths';
import { places } from './cases/places';
import { tags } from './cases/tags';

export const cases = [...paths, ...tags, ...places];
