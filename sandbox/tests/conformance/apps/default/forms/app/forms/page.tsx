import { connection } from 'next/server';
import { Suspense } from 'react';
import { addAndGo, addBound, addRow, failing, keys, read } from './actions';
import { Checked, PassedOn, Slow } from './client';
import { Optimistic } from './optimistic';

async function Rows() {
  await connection();
  const rows = await read();
  return <p data-testid="rows">{rows.slice(-3).join('|') || 'none'}</p>;
}

async function Inline() {
  await connection();
  const secret = 'captured-secret-value';
  return ['alpha', 'beta', 'gamma'].map((name) => {
    async function choose() {
      'use server';
      await addBound(`${name}${secret.length}`, new FormData());
    }
    return (
      <form key={name} action={choose}>
        <button type="submit">{`Choose ${name}`}</button>
      </form>
    );
  });
}

function Field({ label }: { label: string }) {
  return (
    <label>
      {label} <input name="row" />
    </label>
  );
}

export default function Page() {
  return (
    <main>
      <Suspense fallback={<p>Waiting</p>}>
        <Rows />
      </Suspense>
      <form action={addRow}>
        <Field label="Direct" />
        <button type="submit">Add</button>
      </form>
      <form action={addBound.bind(null, 'bound')}>
        <Field label="Bound" />
        <button type="submit">Add bound</button>
      </form>
      <form action={addAndGo}>
        <Field label="Going" />
        <button type="submit">Add and go</button>
      </form>
      <form>
        <Field label="Button action" />
        <button type="submit" formAction={addRow}>
          Add by button
        </button>
      </form>
      <form action={keys}>
        <input type="hidden" name="hidden" value="1" />
        <Field label="Keys" />
        <input type="checkbox" name="unchecked" />
        <button type="submit" name="pressed" value="yes">
          Send keys
        </button>
      </form>
      <form action={failing}>
        <button type="submit">Fail</button>
      </form>
      <Suspense>
        <Inline />
      </Suspense>
      <Checked />
      <Slow />
      <PassedOn send={addRow} />
      <Optimistic />
    </main>
  );
}
