function Part() {
  'use client';
  return <p data-testid="part">{typeof window}</p>;
}

export default function Page() {
  return <Part />;
}
