import { navigation, prefetch } from 'next/cache';
import { tried } from '../../../../lib/stages/tried';

const word = (said: string) => said.split(' ')[0] ?? '';

export const generateStaticParams = async () => [
  { id: `${word(await tried(prefetch))}-${word(await tried(navigation))}` },
];

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  return <p data-testid="id">{(await params).id}</p>;
}
