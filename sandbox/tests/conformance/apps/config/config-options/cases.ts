import { actions } from './cases/actions';
import { addresses } from './cases/addresses';
import { interrupts } from './cases/interrupts';
import { links } from './cases/links';
import { proxied } from './cases/proxied';

export const cases = [...actions, ...addresses, ...interrupts, ...proxied, ...links];
