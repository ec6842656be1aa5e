'use client';

export const metadata = { title: 'No' };

export default function Page() {
  return <p>client</p>;
}
