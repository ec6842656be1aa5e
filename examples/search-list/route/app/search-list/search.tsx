'use client';

import {
  type ReactNode,
  useEffect,
  useState,
} from 'react';
import { PlantList } from './plant-list';

type Result = { plants?: string[]; error?: string };

async function find(
  words: string,
  signal: AbortSignal,
): Promise<Result> {
  const query = new URLSearchParams({ q: words });
  const url = `/api/search-list?${query}`;
  const response = await fetch(url, { signal });
  if (!response.ok)
    throw new Error(response.statusText);
  return { plants: await response.json() };
}

/** @param children the whole list, until someone types */
export function Search(props: { children: ReactNode }) {
  const [words, setWords] = useState('');
  const [result, setResult] = useState<Result>({});
  const { plants, error } = result;

  useEffect(() => {
    if (!words) return setResult({});
    const controller = new AbortController();
    const { signal } = controller;
    const timer = setTimeout(async () => {
      const found = await find(words, signal).catch(
        () => ({ error: 'Could not be read.' }),
      );
      if (!signal.aborted) setResult(found);
    }, 250); // until typing pauses
    return () => {
      clearTimeout(timer);
      controller.abort(); // the older answer must not win
    };
  }, [words]);

  return (
    <>
      <label>
        Search
        <input
          value={words}
          onChange={({ target }) =>
            setWords(target.value)
          }
        />
      </label>
      <p role="alert">{error}</p>
      {plants ? (
        <PlantList plants={plants} />
      ) : (
        props.children
      )}
    </>
  );
}
