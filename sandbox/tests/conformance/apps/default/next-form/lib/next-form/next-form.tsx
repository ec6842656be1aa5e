'use client';

import Form from 'next/form';
import { useState } from 'react';
import { useFormStatus } from 'react-dom';

function Status() {
  return <output data-testid="status">{useFormStatus().pending ? 'pending' : 'idle'}</output>;
}

export function Forms() {
  const [heard, setHeard] = useState('');
  const results = '/next-form/results';
  // What is not a prop of the component in its types, and is dropped.
  const dropped = { method: 'post', encType: 'multipart/form-data', target: '_blank' };
  return (
    <>
      <p data-testid="heard">{heard}</p>
      <Form action={results} id="plain" {...dropped}>
        <input name="q" defaultValue="cups" />
        <input name="file" type="file" aria-label="File" />
        <button type="submit">Search</button>
        <button type="submit" formAction="/next-form/results?kept=no">
          Elsewhere
        </button>
        <button type="submit" formMethod="post" formAction="/next-form/posted">
          By the browser
        </button>
      </Form>
      <Form action="">
        <input name="q" defaultValue="here" />
        <button type="submit">Stay</button>
      </Form>
      <Form action={results} replace>
        <button type="submit">Replace</button>
      </Form>
      <Form action={results} scroll={false}>
        <button type="submit" style={{ position: 'fixed', bottom: 0, left: 0 }}>
          Without scrolling
        </button>
      </Form>
      <Form action={results}>
        <button type="submit" style={{ position: 'fixed', bottom: 0, right: 0 }}>
          With scrolling
        </button>
      </Form>
      <Form
        action={results}
        onSubmit={(event) => {
          setHeard('submit');
          event.preventDefault();
        }}
      >
        <button type="submit">Stopped</button>
      </Form>
      <Form action={(form: FormData) => setHeard(`called with ${form.get('q')}`)} replace scroll={false}>
        <input name="q" defaultValue="fields" />
        <button type="submit">Call</button>
      </Form>
      <Form action="/next-form/slow">
        <Status />
        <button type="submit">Slow</button>
      </Form>
    </>
  );
}
