'use client';

import {
  type FormEvent,
  useEffect,
  useRef,
  useState,
} from 'react';
import { wordsOf } from './words';

export function Assistant() {
  const [answer, setAnswer] = useState('');
  const [error, setError] = useState('');
  const [writing, setWriting] = useState(false);
  const controller = useRef<AbortController>(null);
  useEffect(
    () => () => controller.current?.abort(),
    [],
  );

  async function onSubmit(
    event: FormEvent<HTMLFormElement>,
  ) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    controller.current = new AbortController();
    const { signal } = controller.current;
    setAnswer('');
    setError('');
    setWriting(true);
    try {
      const question = String(form.get('question'));
      for await (const word of wordsOf(
        question,
        signal,
      ))
        setAnswer((before) => before + word);
    } catch (cause) {
      if (!signal.aborted)
        setError((cause as Error).message);
    }
    setWriting(false);
  }

  return (
    <>
      <form onSubmit={onSubmit}>
        <label>
          Question
          <input name="question" />
        </label>
        <button type="submit" disabled={writing}>
          Ask
        </button>
        <button
          type="button"
          disabled={!writing}
          onClick={() => controller.current?.abort()}
        >
          Stop
        </button>
        {error && <p role="alert">{error}</p>}
      </form>
      <p role="log">{answer}</p>
    </>
  );
}
