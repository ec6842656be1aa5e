'use cache';

export function generateStaticParams() {
  return [{ id: '1' }];
}

export default async function Page() {
  return null;
}
