'use cache';

export function generateMetadata() {
  return { title: 'Not async' };
}

export default async function Page() {
  return null;
}
