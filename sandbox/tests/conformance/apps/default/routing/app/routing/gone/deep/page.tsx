import { notFound } from 'next/navigation';

export default function Page() {
  return notFound();
}
