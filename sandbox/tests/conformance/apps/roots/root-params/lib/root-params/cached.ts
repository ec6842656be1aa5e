import { lang, region } from 'next/root-params';

export async function byNone() {
  'use cache';
  return Math.random();
}

export async function byLang() {
  'use cache';
  return `${await lang()} ${Math.random()}`;
}

export async function byBoth() {
  'use cache';
  return `${await lang()} ${await region()} ${Math.random()}`;
}

export async function outer() {
  'use cache';
  return `${await byLang()} ${Math.random()}`;
}
