'use client';

import { useActionState, useState } from 'react';
import { upload } from './actions';

// The limit is 3 MB for the whole body; the other fields
// and the file's name need some of it.
const LIMIT = 3_000_000;

export function UploadForm() {
  const [state, formAction, pending] = useActionState(
    upload,
    {},
  );
  const [size, setSize] = useState(0);
  const tooLarge = size > LIMIT;

  return (
    <form action={formAction}>
      <label>
        File
        <input
          type="file"
          name="file"
          required
          onChange={({ target }) =>
            setSize(target.files?.[0]?.size ?? 0)
          }
        />
      </label>
      <button
        type="submit"
        disabled={pending || tooLarge}
      >
        Upload
      </button>
      {tooLarge && (
        <p role="alert">Choose a file under 3 MB.</p>
      )}
      {state.error && <p role="alert">{state.error}</p>}
    </form>
  );
}
