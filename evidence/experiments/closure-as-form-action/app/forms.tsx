'use client';

import { save } from './actions';

export function Forms() {
  return (
    <>
      <form
        id="closure"
        action={async () => {
          await save();
        }}
      >
        <button type="submit">Through a closure</button>
      </form>
      <form id="reference" action={save}>
        <button type="submit">By the reference</button>
      </form>
      <form id="bound" action={save.bind(null)}>
        <button type="submit">By a bound reference</button>
      </form>
    </>
  );
}
