'use client';

export default function ErrorPage() {
  return <p data-testid="caught">the folder of the template must not catch this</p>;
}
