'use client';
import { useState } from 'react';
import { save } from './actions';

export function Save() {
  const [said, setSaid] = useState('nothing');
  async function onClick() {
    try {
      await save();
      setSaid('saved');
    } catch (error) {
      setSaid(`caught ${(error as Error).message}`);
    }
  }
  return (
    <>
      <button type="button" onClick={onClick}>
        Save
      </button>
      <p data-testid="said">{said}</p>
    </>
  );
}
