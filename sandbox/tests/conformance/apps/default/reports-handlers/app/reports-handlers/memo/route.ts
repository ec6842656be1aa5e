import { connection } from 'next/server';
import { cache } from 'react';

let runs = 0;
const verify = cache(async () => ++runs);

export async function GET() {
  await connection();
  const before = runs;
  await Promise.all([verify(), verify()]);
  await verify();
  return Response.json(runs - before);
}
