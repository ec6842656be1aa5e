'use client';

export const instant = true;

export default function Page() {
  return <p>Never built</p>;
}
