const early = [typeof declared, fromB];

import { fromB } from './circle-b';

export { declared, early };

function declared() {}
