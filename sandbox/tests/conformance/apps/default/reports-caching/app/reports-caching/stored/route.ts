import { unstable_cache } from 'next/cache';
import type { NextRequest } from 'next/server';

const runs = new Map<string, number>();
const count = (key: string) => runs.set(key, (runs.get(key) ?? 0) + 1);

const kindOf = (value: unknown) => Object.prototype.toString.call(value).slice(8, -1);

const hidden = () =>
  Object.defineProperty({ title: 'Page' }, 'internal', { value: 'of the library', enumerable: false }) as {
    title: string;
    internal?: string;
  };

const read = {
  date: unstable_cache(async (_: string) => new Date(0), ['reports-date']),
  map: unstable_cache(async (_: string) => new Map([['a', 1]]), ['reports-map']),
  hidden: unstable_cache(async (_: string) => hidden(), ['reports-hidden']),
  nothing: unstable_cache(
    async (key: string) => {
      count(key);
      return undefined;
    },
    ['reports-nothing'],
  ),
  byMap: unstable_cache(
    async (_: string, order: Map<string, string>) => [...order.keys()].join(),
    ['reports-by-map'],
  ),
};

export async function GET({ nextUrl }: NextRequest) {
  const key = nextUrl.searchParams.get('key') ?? '';
  switch (nextUrl.searchParams.get('what')) {
    case 'date':
      return Response.json(kindOf(await read.date(key)));
    case 'map':
      return Response.json([kindOf(await read.map(key)), JSON.stringify(await read.map(key))]);
    case 'hidden':
      return Response.json((await read.hidden(key)).internal ?? 'gone');
    case 'nothing':
      return Response.json([kindOf(await read.nothing(key)), runs.get(key)]);
    default:
      return Response.json([
        await read.byMap(key, new Map([['name', 'up']])),
        await read.byMap(key, new Map([['date', 'down']])),
      ]);
  }
}
