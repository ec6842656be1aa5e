import { errors } from './cases/errors';
import { navigation } from './cases/navigation';
import { redirects } from './cases/redirects';
import { values } from './cases/values';

export const cases = [...redirects, ...navigation, ...errors, ...values];
