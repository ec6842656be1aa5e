'use client';

import { useState } from 'react';

type Todo = { id: number; text: string };

export function DeleteButton({ id, text }: Todo) {
  const [answer, setAnswer] = useState('');

  async function remove() {
    const response = await fetch(`/api/todos/${id}`, {
      method: 'DELETE',
    });
    setAnswer(
      `The handler answered ${response.status}.`,
    );
  }

  return (
    <>
      <button
        type="button"
        onClick={remove}
        aria-label={`Delete ${text}`}
      >
        Delete
      </button>
      <span role="status">{answer}</span>
    </>
  );
}
