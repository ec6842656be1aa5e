import { revalidateTag } from 'next/cache';
import { draftMode } from 'next/headers';
import type { NextRequest } from 'next/server';
import {
  inDraft,
  inner,
  kinds,
  nameOf,
  outer,
  readsByHelper,
  readsHeaders,
  remote,
  remoteInDefault,
  remoteInRemote,
  remoteReads,
  switchesDraft,
  taking,
  uncached,
} from '../functions';

class User {
  constructor(readonly name: string) {}
}

async function kindsTwice() {
  const make = () => ({
    date: new Date(0),
    map: new Map([['a', 1]]),
    set: new Set(['b']),
    bytes: Uint8Array.of(1, 255),
    big: 7n,
  });
  const [first, second] = [await kinds(make()), await kinds(make())];
  const other = await kinds({ ...make(), set: new Set(['c']) });
  const back = [first.date.getTime(), first.map.get('a'), first.set.has('b'), [...first.bytes], first.big];
  return {
    names: first.names,
    back: back.join(),
    same: first.stamp === second.stamp,
    other: other.stamp !== first.stamp,
  };
}

const answers: Record<string, () => Promise<unknown>> = {
  taken: async () => [
    await taking('ada')(1),
    await taking('ada')(1),
    await taking('bob')(1),
    await taking('ada')(2),
  ],
  nested: async () => ({
    outer: await outer(),
    again: await outer(),
    inner: await inner(),
    uncached: await uncached(),
  }),
  kinds: kindsTwice,
  plain: () => nameOf({ name: 'plain' }),
  instance: () => nameOf(new User('of a class')),
  headers: readsHeaders,
  helper: readsByHelper,
  draft: inDraft,
  enable: switchesDraft,
  remote: async () => [await remote('a'), await remote('a'), await remote('b')],
  'remote-in-remote': remoteInRemote,
  'remote-in-default': remoteInDefault,
  'remote-reads': remoteReads,
};

export async function GET({ nextUrl }: NextRequest) {
  try {
    return Response.json((await answers[nextUrl.searchParams.get('what') ?? '']?.()) ?? null);
  } catch (error) {
    return Response.json(`refused ${error instanceof Error ? error.message : error}`);
  }
}

export async function POST() {
  (await draftMode()).enable();
  return new Response('on');
}

export async function DELETE() {
  revalidateTag('directives-remote', { expire: 0 });
  return new Response('gone');
}
