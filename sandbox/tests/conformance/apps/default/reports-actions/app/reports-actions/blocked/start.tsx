'use client';
import { work } from './actions';

export function Start() {
  return (
    <form action={work}>
      <label>
        Job <input name="job" />
      </label>
      <button type="submit">Start the job</button>
    </form>
  );
}
