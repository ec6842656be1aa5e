import { connection } from 'next/server';
import { aged, firstAlike, long, secondAlike, tagged, untagged } from '../data';

export async function GET() {
  await connection();
  return Response.json({
    tagged: await tagged('read'),
    untagged: await untagged('read'),
    long: await long('read'),
    aged: await aged('read'),
    first: await firstAlike(),
    second: await secondAlike(),
  });
}
