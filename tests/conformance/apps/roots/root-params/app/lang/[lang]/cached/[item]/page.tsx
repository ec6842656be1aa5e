import { lang } from 'next/root-params';

export const generateStaticParams = () => [{ item: 'one' }, { item: 'two' }];

async function withLang() {
  'use cache';
  return `${await lang()} ${Math.random()}`;
}

async function withoutLang() {
  'use cache';
  return `any ${Math.random()}`;
}

export default async function Page() {
  return (
    <main>
      <p data-testid="with">{await withLang()}</p>
      <p data-testid="without">{await withoutLang()}</p>
    </main>
  );
}
