import { headers } from 'next/headers';

export default async function NotFound(props: object) {
  const isAsked = (await headers()).has('host');
  return <p data-testid="shown">{`not-found.tsx ${JSON.stringify(Object.keys(props))} ${isAsked}`}</p>;
}
