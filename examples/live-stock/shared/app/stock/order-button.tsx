'use client';

import { useFormStatus } from 'react-dom';
import { orderTen } from './actions';

export function OrderButton() {
  return (
    <form action={orderTen}>
      <Submit />
    </form>
  );
}

function Submit() {
  const { pending } = useFormStatus();
  return (
    <button type="submit" disabled={pending}>
      {pending ? 'Ordering…' : 'Order ten'}
    </button>
  );
}
