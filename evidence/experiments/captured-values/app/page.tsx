import { AtRequest } from '@lab/at-request';
import { captured } from './store';

async function CapturingForm() {
  const discount = ['captured', 'value'].join('-');
  async function keepCaptured() {
    'use server';
    captured().push(discount);
  }
  return (
    <form action={keepCaptured}>
      <button type="submit">Keep</button>
    </form>
  );
}

export default function Page() {
  return <AtRequest>{() => <CapturingForm />}</AtRequest>;
}
