import { useEffect, useReducer } from 'react';
import { builderQuery, draftIn, type EmbedDraft, embedNamed, fieldsFor } from './draft';
import type { BuilderProps } from './embeds';

interface History {
  /** Undefined until the address has been read. */
  now?: EmbedDraft;
  before: readonly EmbedDraft[];
  /** What was changed last: to type on in the same field is one step. */
  last?: string;
}

type Step =
  | { kind: 'open'; draft?: EmbedDraft }
  | { kind: 'change'; draft: EmbedDraft; of: string }
  | { kind: 'undo' };

/** As many steps as anyone takes back. */
const mostSteps = 100;

function next({ now, before, last }: History, step: Step): History {
  if (step.kind === 'open') return { now: step.draft, before: [] };
  if (step.kind === 'undo') return { now: before.at(-1) ?? now, before: before.slice(0, -1) };
  const isSameStep = step.of === last || !now;
  return {
    now: step.draft,
    before: isSameStep ? before : [...before, now].slice(-mostSteps),
    last: step.of,
  };
}

/** What is chosen, as the address of the builder has it, and how to change it and take changes back. */
export function useDraft({ embeds, fieldsOf }: BuilderProps) {
  const [{ now, before }, dispatch] = useReducer(next, { before: [] });
  useEffect(() => {
    const open = () => dispatch({ kind: 'open', draft: draftIn({ embeds, fieldsOf }, location.search) });
    open();
    window.addEventListener('popstate', open);
    return () => window.removeEventListener('popstate', open);
  }, [embeds, fieldsOf]);
  useEffect(() => {
    const embed = now && embedNamed({ embeds, fieldsOf }, now.name);
    if (!embed) return;
    const query = builderQuery(fieldsFor({ embeds, fieldsOf }, embed), now);
    const timer = setTimeout(() => history.replaceState(null, '', location.pathname + query), pause);
    return () => clearTimeout(timer);
  }, [embeds, fieldsOf, now]);
  return {
    draft: now,
    canUndo: before.length > 0,
    /** @param of what is changed; changes of the same one that follow each other are one step */
    change: (draft: EmbedDraft, of: string) => dispatch({ kind: 'change', draft, of }),
    undo: () => dispatch({ kind: 'undo' }),
  };
}

/** How long typing pauses before the address follows, in milliseconds: at each write Next.js looks at the page again. */
const pause = 200;
