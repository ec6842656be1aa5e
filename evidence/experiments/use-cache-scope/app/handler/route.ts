import { read } from '../cached';
import { count } from '../count';

export async function POST() {
  return Response.json(`request ${count('request')} read ${await read('a')}`);
}
