import { unstable_cache } from 'next/cache';
import { lang } from 'next/root-params';
import { connection } from 'next/server';
import { Suspense } from 'react';
import { byLang, byNone } from '../../../../lib/root-params/cached';
import { tried } from '../../../../lib/root-params/tried';

const inside = (read: () => Promise<unknown>, name: string) =>
  unstable_cache(async () => `${await read()}`, [name]);

async function Told() {
  await connection();
  return (
    <>
      <p data-testid="directly">{await tried(inside(lang, 'lang'))}</p>
      <p data-testid="nested">{await tried(inside(byLang, 'byLang'))}</p>
      <p data-testid="none">{await tried(inside(byNone, 'byNone'))}</p>
    </>
  );
}

export default function Page() {
  return (
    <Suspense>
      <Told />
    </Suspense>
  );
}
