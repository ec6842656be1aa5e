import { cacheLife, navigation, prefetch, unstable_cache } from 'next/cache';
import { connection } from 'next/server';
import { cache } from 'react';

let made = 0;
/** Never the same twice. */
export const stamp = () => ++made;

export async function pathOf(url: URL) {
  'use cache';
  return `${url.pathname}`;
}

export async function nameOf(symbol: symbol) {
  'use cache';
  return String(symbol);
}

export async function stagePrefetch() {
  'use cache';
  await prefetch();
}

export async function stageNavigation() {
  'use cache';
  await navigation();
}

/** Cached as elsewhere, though `navigation()` or `prefetch()` is above it. */
export async function below() {
  'use cache';
  return stamp();
}

async function connecting() {
  'use cache: private';
  await connection();
}

async function own() {
  'use cache: private';
  return stamp();
}

async function remoteInPrivate() {
  'use cache: private';
  return remote('inner');
}

async function privateInRemote() {
  'use cache: remote';
  return own();
}

export async function remote(name: string) {
  'use cache: remote';
  cacheLife('hours');
  return `${name} ${stamp()}`;
}

export const privately = { connecting, remoteInPrivate, privateInRemote };
export const privateInUnstable = unstable_cache(async () => own(), ['cached-calls']);

const held = cache(() => ({ stamp: stamp() }));

/** What `cache()` holds for this render, outside and inside a cached function. */
export async function heldTwice() {
  const outside = held().stamp;
  return { outside, again: held().stamp, inside: await heldInside() };
}

async function heldInside() {
  'use cache';
  return held().stamp;
}
