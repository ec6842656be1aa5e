'use client';

import { useActionState, useState } from 'react';
import { callFromPartner } from './cross-origin';

export function CallAsPartner() {
  const [token, setToken] = useState('test-token-only');
  const [steps, call, pending] = useActionState(
    () =>
      callFromPartner(
        '/api/v1/tides?port=Brest',
        token,
      ),
    [],
  );

  return (
    <form action={call}>
      <label>
        Token
        <input
          value={token}
          onChange={(event) =>
            setToken(event.target.value)
          }
        />
      </label>
      <button type="submit" disabled={pending}>
        Call from partner.example
      </button>
      <ol aria-label="Steps" aria-live="polite">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </form>
  );
}
