import { cacheLife } from 'next/cache';

export const generateStaticParams = () =>
  ['none', 'empty', 'hours', 'shorter', 'longer'].map((name) => ({ name }));

async function inner(name: string) {
  'use cache';
  if (name === 'shorter') cacheLife('hours');
  if (name === 'longer') cacheLife('max');
  return name;
}

async function read(name: string) {
  'use cache';
  if (name === 'empty') cacheLife({});
  if (name === 'hours') cacheLife('hours');
  return inner(name);
}

export default async function Page({ params }: PageProps<'/cf/life/[name]'>) {
  return <p>{await read((await params).name)}</p>;
}
