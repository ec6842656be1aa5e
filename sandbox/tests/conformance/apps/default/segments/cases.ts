import { errors } from './cases/errors';
import { layouts } from './cases/layouts';
import { nesting } from './cases/nesting';
import { templates } from './cases/templates';

export const cases = [...layouts, ...nesting, ...errors, ...templates];
