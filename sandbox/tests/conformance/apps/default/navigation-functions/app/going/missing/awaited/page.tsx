import { notFound } from 'next/navigation';

async function find(): Promise<string> {
  await Promise.resolve();
  notFound();
}

async function Found() {
  return <p data-testid="shown">{await find()}</p>;
}

export default function Page() {
  return <Found />;
}
