import { cookies, draftMode } from 'next/headers';
import type { NextRequest } from 'next/server';

let runs = 0;

async function slowly(key: string) {
  'use cache';
  await new Promise((resolve) => setTimeout(resolve, 50));
  return `${key} ${++runs}`;
}

function client(prefix: string) {
  const load = (key: string) => `${prefix}-${key}`;
  async function get(key: string) {
    'use cache';
    return load(key);
  }
  return { get };
}

const Content = () => null;

async function component(_: string) {
  'use cache';
  return Content;
}

async function nameOf(_: string) {
  'use cache';
  return (await cookies()).get('name')?.value ?? 'nobody';
}

const told = (error: unknown) => (error instanceof Error ? error.message : String(error));

export async function GET({ nextUrl }: NextRequest) {
  const key = nextUrl.searchParams.get('key') ?? '';
  try {
    switch (nextUrl.searchParams.get('what')) {
      case 'together':
        return Response.json(new Set(await Promise.all([slowly(key), slowly(key), slowly(key)])).size);
      case 'closure':
        return Response.json(await client('api').get(key));
      case 'component':
        return Response.json(typeof (await component(key)));
      case 'draft': {
        (await draftMode()).enable();
        return Response.json('enabled');
      }
      default:
        return Response.json(await nameOf(key));
    }
  } catch (error) {
    return Response.json(told(error), { status: 500 });
  }
}
