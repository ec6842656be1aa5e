import { cookies, headers } from 'next/headers';

const wait = (time: number) => new Promise<void>((done) => setTimeout(done, time));
const cookie = async () => (await cookies()).get('who')?.value;
const header = async () => (await headers()).get('x-who');

async function* steps() {
  for (let step = 0; step < 3; step++) {
    await wait(5);
    yield await cookie();
  }
}

/** Reads its own cookie and header again and again, while other requests do the same. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const read: unknown[] = [await cookie(), await header()];
  await wait(Number(id) * 7);
  read.push(await cookie());
  read.push(...(await Promise.all([1, 2].map((time) => wait(time * 10).then(header)))));
  read.push(await new Promise((done) => setTimeout(() => cookie().then(done), 15)));
  for await (const each of steps()) read.push(each);
  try {
    await Promise.reject(new Error('on the way'));
  } catch {
    read.push(await cookie());
  } finally {
    await wait(3);
    read.push(await header());
  }
  return Response.json([...new Set(read)]);
}
