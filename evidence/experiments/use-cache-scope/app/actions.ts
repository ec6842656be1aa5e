'use server';

import { read } from './cached';
import { count } from './count';

export async function ask() {
  return `call ${count('call')} read ${await read('a')}`;
}
