import Link from 'next/link';
import { DraftForm } from './draft-form';

export default function Page() {
  return (
    <>
      <DraftForm />
      <Link href="/form-after-return/other">Other page</Link>
    </>
  );
}
