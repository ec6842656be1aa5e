'use client';

import { useFormStatus } from 'react-dom';

/** What the form around it is sending at the moment. */
export function OnItsWay() {
  const { pending, data } = useFormStatus();
  if (!pending) return null;

  return (
    <p role="status">
      Sending “{String(data.get('text'))}”
    </p>
  );
}
