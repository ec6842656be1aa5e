import { cacheTag } from 'next/cache';
import { cookies, draftMode, headers } from 'next/headers';

let made = 0;
/** Never the same twice. */
export const stamp = () => ++made;

/** A cached function that takes `name` from around it. */
export const taking = (name: string) => async (argument: number) => {
  'use cache';
  return `${name} ${argument} ${stamp()}`;
};

export async function inner() {
  'use cache';
  return stamp();
}

export const uncached = async () => stamp();

export async function outer() {
  'use cache';
  return { inner: await inner(), uncached: await uncached(), stamp: stamp() };
}

interface Kinds {
  date: Date;
  map: Map<string, number>;
  set: Set<string>;
  bytes: Uint8Array;
  big: bigint;
}

export async function kinds(given: Kinds) {
  'use cache';
  const { date, map, set, bytes, big } = given;
  const names = [date, map, set, bytes].map((each) => each.constructor.name);
  return { ...given, names: [...names, typeof big], stamp: stamp() };
}

export async function nameOf(user: { name: string }) {
  'use cache';
  return user.name;
}

export async function readsHeaders() {
  'use cache';
  return (await headers()).get('x-a');
}

const helper = async () => (await cookies()).get('a')?.value;

export async function readsByHelper() {
  'use cache';
  return helper();
}

export async function inDraft() {
  'use cache';
  return { isEnabled: (await draftMode()).isEnabled, stamp: stamp() };
}

export async function switchesDraft() {
  'use cache';
  (await draftMode()).enable();
  return 'switched';
}

export async function remote(name: string) {
  'use cache: remote';
  cacheTag('directives-remote');
  return `${name} ${stamp()}`;
}

export async function remoteInRemote() {
  'use cache: remote';
  return `${await remote('inner')} ${stamp()}`;
}

export async function remoteInDefault() {
  'use cache';
  return `${await remote('inner')} ${stamp()}`;
}

export async function remoteReads() {
  'use cache: remote';
  return (await cookies()).get('a')?.value;
}
