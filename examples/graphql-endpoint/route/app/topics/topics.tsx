'use client';

import { useActionState } from 'react';

type Topic = { id: string; name: string };
type State = { topics: Topic[]; error?: string };

const addTopic = `mutation ($name: String!) {
  addTopic(name: $name) { id name }
}`;

async function add(
  { topics }: State,
  form: FormData,
): Promise<State> {
  // Values travel as variables, never inside the query.
  const variables = { name: form.get('name') };
  const response = await fetch('/api/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: addTopic,
      variables,
    }),
  });
  const { data, errors } = await response.json();
  // A refusal is in the body, even with status 200.
  if (errors)
    return { topics, error: errors[0].message };
  return { topics: [...topics, data.addTopic] };
}

export function Topics({
  initial,
}: {
  initial: Topic[];
}) {
  const [state, formAction, pending] = useActionState(
    add,
    { topics: initial },
  );

  return (
    <>
      <form action={formAction}>
        <label>
          Name
          <input name="name" required />
        </label>
        <button type="submit" disabled={pending}>
          Add topic
        </button>
        {state.error && (
          <p role="alert">{state.error}</p>
        )}
      </form>
      <ul>
        {state.topics.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
    </>
  );
}
