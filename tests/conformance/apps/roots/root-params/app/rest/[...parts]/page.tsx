import { lang, parts } from 'next/root-params';

export default async function Page() {
  return <p data-testid="shown">{JSON.stringify([await parts(), typeof (await lang())])}</p>;
}
