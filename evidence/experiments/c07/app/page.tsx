import Link from 'next/link';
import { DraftForm } from './draft-form';

export default function Page() {
  return (
    <>
      <DraftForm />
      <Link href="/c07/other">Other page</Link>
    </>
  );
}
