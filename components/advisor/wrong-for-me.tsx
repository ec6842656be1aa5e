'use client';

import { issueAddress } from '../ui/address';
import type { Decision } from './decide-module';

/** Opens the form of the repository for an answer that does not fit, with the answers; nothing while there is no repository. */
export function WrongForMe({ rule, verdict }: Pick<Decision, 'rule' | 'verdict'>) {
  const said = `Verdict: ${verdict}, by the rule ${rule}`;
  const address = (answers: string) => issueAddress('wrong-for-my-case.yml', { answers });
  const href = address(said);
  if (!href) return null;
  return (
    <a
      href={href}
      onClick={({ currentTarget }) => {
        // The address of the page holds the answers; it changes with each of them.
        currentTarget.href = address(`${window.location.href}\n${said}`) ?? href;
      }}
    >
      Wrong for your case? Say so
    </a>
  );
}
