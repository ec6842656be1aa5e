'use client';

export default function ErrorPage() {
  return <p data-testid="caught">the folder of the layout must not catch this</p>;
}
