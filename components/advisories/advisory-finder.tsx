'use client';

import { useState } from 'react';
import type { Advisory } from '../data';
import styles from './advisories.module.css';

interface Props {
  advisories: readonly Advisory[];
  /** @throws {Error} where the version is no plain release */
  find: (version: string, advisories: readonly Advisory[]) => Advisory[];
}

function answerTo(version: string, { advisories, find }: Props): { text: string; found: Advisory[] } {
  const written = version.trim().replace(/^[v^~]/, '');
  if (written === '') return { text: 'Write the version of `next` in your package.json.', found: [] };
  if (!/^\d+\.\d+\.\d+$/.test(written)) {
    return { text: `"${written}" is no release; write three numbers, such as 15.2.3.`, found: [] };
  }
  const found = find(written, advisories);
  const flaws = found.length === 1 ? '1 flaw' : `${found.length} flaws`;
  return {
    text:
      found.length === 0
        ? `None of these is known to affect ${written}.`
        : `${flaws} of this list affect ${written}.`,
    found,
  };
}

/** Tells whether a release is affected. It needs JavaScript; the table below it does not. */
export function AdvisoryFinder(props: Props) {
  const [version, setVersion] = useState('');
  const { text, found } = answerTo(version, props);
  return (
    <form className={styles.finder} onSubmit={(event) => event.preventDefault()}>
      <noscript>
        <style>{`.${styles.finder}{display:none}`}</style>
      </noscript>
      <label>
        Your version of Next.js
        <input
          value={version}
          onChange={({ target }) => setVersion(target.value)}
          inputMode="decimal"
          placeholder="15.2.3"
          autoComplete="off"
          spellCheck={false}
        />
      </label>
      <p role="status">{text.replaceAll('`', '')}</p>
      {found.length > 0 && (
        <ul>
          {found.map(({ id, title, fixed }) => (
            <li key={id}>
              <a href={`#${id}`}>{id}</a> {title} Mended in {fixed.join(', ')}.
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}
