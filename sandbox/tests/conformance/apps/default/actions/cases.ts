import { effects } from './cases/effects';
import { origins } from './cases/origins';
import { requests } from './cases/requests';
import { values } from './cases/values';

export const cases = [...requests, ...origins, ...values, ...effects];
