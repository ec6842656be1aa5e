import { SubmitForm } from './submit-form';

export default function Page() {
  return <SubmitForm />;
}
