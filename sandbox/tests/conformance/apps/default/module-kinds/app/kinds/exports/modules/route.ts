import * as all from '../all';
import { hasOwnProperty as own, toString as text } from '../all';
import { 'the-count' as count, more } from '../counted';
import { Colour, Size } from '../parts';

export async function POST() {
  const before = count;
  more();
  return Response.json({
    names: Object.keys(all),
    called: [own(), text(), all.__proto__],
    counted: [before, count],
    enums: [Size, Colour],
  });
}
