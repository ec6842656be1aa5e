'use client';
import { useState } from 'react';
import { upload } from './actions';

export default function Page() {
  const [file, setFile] = useState<File | null>(null);
  const [said, setSaid] = useState('nothing');
  async function onClick() {
    if (file) setSaid(await upload({ title: 'Report', file }));
  }
  return (
    <>
      <label>
        File <input type="file" onChange={({ target }) => setFile(target.files?.[0] ?? null)} />
      </label>
      <button type="button" onClick={onClick}>
        Upload
      </button>
      <p data-testid="said">{said}</p>
    </>
  );
}
