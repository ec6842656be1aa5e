import { redirect } from 'next/navigation';

export default function Page() {
  redirect('/navigation/second?from=moved');
}
