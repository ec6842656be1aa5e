'use client';

export default function Chart() {
  return <p>Chart</p>;
}
