'use client';

export default function ErrorPage() {
  throw new Error('an error.tsx that fails');
}
