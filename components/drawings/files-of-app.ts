import type { Tone } from './shapes';

/** A file. `gets` says what the browser has of it; `instead`: what the browser gets in place of the code. */
export interface File {
  tone: Tone;
  name: string;
  directive: string;
  server: string;
  browser: string;
  gets: 'code' | 'instead' | 'nothing';
}

/** Files of one app: what of each is on the server, and what in the browser. */
export const files: readonly File[] = [
  {
    tone: 'plain',
    name: 'form.tsx',
    directive: "'use client'",
    server: 'renders the first HTML',
    browser: 'runs: state and events',
    gets: 'code',
  },
  {
    tone: 'plain',
    name: 'page.tsx',
    directive: 'no directive',
    server: 'runs, and reads data',
    browser: 'its output, as HTML and Flight',
    gets: 'instead',
  },
  {
    tone: 'action',
    name: 'actions.ts',
    directive: "'use server'",
    server: 'runs when a POST brings its id',
    browser: 'an id and a function that sends the POST',
    gets: 'instead',
  },
  {
    tone: 'route',
    name: 'route.ts',
    directive: 'no directive',
    server: 'runs when a request has its URL',
    browser: 'nothing; you write the fetch',
    gets: 'nothing',
  },
  {
    tone: 'plain',
    name: 'lib/db.ts',
    directive: "'server-only'",
    server: 'runs when the others call it',
    browser: 'nothing; an import fails the build',
    gets: 'nothing',
  },
];
