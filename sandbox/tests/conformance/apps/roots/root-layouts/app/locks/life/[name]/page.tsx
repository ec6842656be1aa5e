import { cacheLife } from 'next/cache';

export const generateStaticParams = () => [{ name: 'quick' }, { name: 'hours' }];

async function read(name: string) {
  'use cache';
  cacheLife(name as 'hours');
  return `read ${name}`;
}

export default async function Page({ params }: PageProps<'/locks/life/[name]'>) {
  return <p>{await read((await params).name)}</p>;
}
