'use server';

import { refresh, revalidatePath } from 'next/cache';
import { cookies, headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { store } from './store';

const wait = (time: number) => new Promise((done) => setTimeout(done, time));

export async function add() {
  store().count++;
  return store().count;
}
export async function addAndRevalidate() {
  store().count++;
  revalidatePath('/actions');
  return store().count;
}
export async function addAndRefresh() {
  store().count++;
  refresh();
  return store().count;
}
export async function echo(...values: unknown[]) {
  return values;
}
export async function kinds(values: Record<string, unknown>) {
  const kind = (value: unknown) => Object.prototype.toString.call(value).slice(8, -1);
  return Object.entries(values)
    .map(([name, value]) => `${name}:${kind(value)}`)
    .join(' ');
}
export async function readForm(form: FormData) {
  const file = form.get('file');
  return `${form.get('text')} ${file instanceof File ? `${file.name} ${await file.text()}` : 'no file'}`;
}
export async function fail() {
  if (store().count >= 0) throw new Error('secret of the action');
}
export async function returnFunction() {
  return { run: () => 1 };
}
class Money {
  amount = 5;
}
export async function returnInstance() {
  return { price: new Money() };
}
export async function returnMany() {
  return {
    date: new Date(0),
    map: new Map([['a', 1]]),
    set: new Set([1, 2]),
    big: BigInt('9007199254740993'),
    nothing: undefined,
    notANumber: Number.NaN,
    late: Promise.resolve('late'),
  };
}
export async function setCookie() {
  (await cookies()).set('flavour', 'oat', { path: '/' });
}
export async function deleteCookie() {
  (await cookies()).delete('flavour');
}
export async function goAway() {
  redirect('/actions/target?from=action');
}
export async function goAwayInTry() {
  try {
    redirect('/actions/target');
  } catch (error) {
    return (error as Error).message;
  }
}
export async function goOutside() {
  redirect('https://example.com/');
}
export async function missing() {
  notFound();
}
export async function slow(name: string) {
  store().rows.push(`start ${name}`);
  await wait(300);
  store().rows.push(`end ${name}`);
  return store().rows.slice(-6).join(',');
}
export async function origin() {
  return (await headers()).get('x-sent') ?? 'none';
}
export async function stream() {
  return (async function* parts() {
    for (const part of ['a', 'b', 'c']) {
      yield part;
      await wait(50);
    }
  })();
}
export async function mark(value: string) {
  store().rows.push(value);
}
