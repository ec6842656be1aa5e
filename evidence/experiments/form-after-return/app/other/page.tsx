import Link from 'next/link';

export default function Page() {
  return (
    <>
      <h1>Other page</h1>
      <Link href="/form-after-return">Back to the form</Link>
    </>
  );
}
