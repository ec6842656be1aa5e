'use client';

import { useState } from 'react';

const asked = ['status=200', 'status=404', 'status=418&words=Own+words', 'status=599', 'status=999'];

export default function Page() {
  const [seen, setSeen] = useState('');
  const ask = async () => {
    const answers = await Promise.all(asked.map((query) => fetch(`/api/status?${query}`)));
    setSeen(JSON.stringify(answers.map(({ status, statusText, ok }) => [status, statusText, ok])));
  };
  return (
    <main>
      <button type="button" onClick={ask}>
        Ask
      </button>
      <output data-testid="words">{seen}</output>
    </main>
  );
}
