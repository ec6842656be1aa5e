import { SubmitForm } from '../submit-form';

export const metadata = { referrer: 'no-referrer' };

export default function Page() {
  return <SubmitForm />;
}
