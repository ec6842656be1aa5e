export * from './even';
export { isOdd };

import { isEven } from './even';

const isOdd = (n: number): boolean => n !== 0 && isEven(n - 1);
