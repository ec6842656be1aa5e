'use client';

export default function NotFound() {
  throw new Error('a not-found.tsx that fails');
}
