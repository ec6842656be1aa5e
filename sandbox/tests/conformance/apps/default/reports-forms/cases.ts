import { contents } from './cases/contents';
import { fields } from './cases/fields';
import { states } from './cases/states';

export const cases = [...fields, ...contents, ...states];
