import type { Files } from 'next-sandbox';
import { useEffect, useState } from 'react';
import { createAsker } from '../ask-worker';
import type { EditorProblem } from '../problems';
import type { TypeAnswer, TypeQuestion } from './messages';

/** Loading TypeScript and its types on a slow line, and checking the first time. */
const longest = 120_000;
/** After the last key, in milliseconds. */
const pause = 400;

/** One for all editors of a page. */
const checker = createAsker<TypeQuestion, TypeAnswer>('type-check.js', longest);

export interface TypeCheck {
  isOn: boolean;
  summary: string;
  problems: readonly EditorProblem[];
  turn: (isOn: boolean) => void;
}

const none: readonly EditorProblem[] = [];

/** Checks the files once the reader wants it, and again after each edit. */
export function useTypeCheck(files: Files): TypeCheck {
  const [isOn, turn] = useState(false);
  const [{ summary, problems }, setFound] = useState<Pick<TypeCheck, 'summary' | 'problems'>>({
    summary: '',
    problems: none,
  });
  useEffect(() => {
    if (!isOn) return setFound({ summary: '', problems: none });
    let isOver = false;
    setFound((known) => ({ ...known, summary: known.summary || 'Loading types…' }));
    const timer = setTimeout(() => {
      checker
        .ask({ type: 'check', files })
        .then((answer) => ('problems' in answer ? answer.problems : []))
        .then((found) => ({ problems: found, summary: inWords(found.length) }))
        .catch((error: Error) => ({ problems: none, summary: `Types were not checked: ${error.message}` }))
        .then((found) => !isOver && setFound(found));
    }, pause);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [files, isOn]);
  return { isOn, summary, problems, turn };
}

const inWords = (count: number) =>
  count === 0 ? 'No type errors' : `${count} type error${count === 1 ? '' : 's'}`;

/** The type at a place, as soon as types are loaded. */
export async function typeAt(file: string, code: string, offset: number): Promise<string | undefined> {
  const answer = await checker.ask({ type: 'hover', file, code, offset }).catch(() => undefined);
  return answer && 'hover' in answer ? answer.hover : undefined;
}
