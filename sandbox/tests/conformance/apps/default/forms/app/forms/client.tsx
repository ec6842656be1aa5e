'use client';

import { useActionState } from 'react';
import { useFormStatus } from 'react-dom';
import { addSlowly, check } from './actions';

export function Checked() {
  const [state, action, pending] = useActionState(check, { message: 'untouched', calls: 0 });
  return (
    <form action={action}>
      <label>
        Checked <input name="row" />
      </label>
      <button type="submit">Check</button>
      <output>{`${state.message} after ${state.calls}${pending ? ' pending' : ''}`}</output>
    </form>
  );
}

function Submit() {
  const { pending, data } = useFormStatus();
  return <button type="submit">{pending ? `Sending ${data.get('row')}` : 'Add slowly'}</button>;
}

export function Slow() {
  return (
    <form action={addSlowly}>
      <label>
        Slow <input name="row" />
      </label>
      <Submit />
    </form>
  );
}

export function PassedOn({ send }: { send: (form: FormData) => Promise<void> }) {
  return (
    <form action={(form) => send(form)}>
      <label>
        Passed on <input name="row" />
      </label>
      <button type="submit">Add passed on</button>
    </form>
  );
}
