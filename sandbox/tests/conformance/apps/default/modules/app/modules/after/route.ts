import { cookies } from 'next/headers';
import { after, connection } from 'next/server';

const holder = globalThis as typeof globalThis & { conformanceAfter?: string[] };
const done = () => {
  holder.conformanceAfter ??= [];
  return holder.conformanceAfter;
};

export async function GET() {
  await connection();
  return Response.json(done());
}

export async function POST() {
  const before = done().length;
  after(async () => {
    await new Promise((ready) => setTimeout(ready, 50));
    const who = (await cookies()).get('who')?.value;
    done().push(`after ${who}`);
  });
  return Response.json({ before, now: done().length });
}
