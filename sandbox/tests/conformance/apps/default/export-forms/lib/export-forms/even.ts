export { isEven };

import { isOdd } from './odd';

const isEven = (n: number): boolean => n === 0 || isOdd(n - 1);
