import type { Prominent, RequestDraft } from './draft';

/** One thing that an attacker would try, as a change of a request. */
export interface Preset {
  label: string;
  /** Whether it would change this request. */
  isApt(draft: RequestDraft): boolean;
  apply(draft: RequestDraft): RequestDraft;
}

const forgedOrigin = 'https://attacker.example';
/** Well formed, and the hash of nothing: an action that takes one argument. */
const unknownAction = `40${'0'.repeat(40)}`;

export const presets: Preset[] = [
  presetOf('Forge the Origin (https://attacker.example)', 'Origin', () => forgedOrigin),
  presetOf('Like curl: no Origin', 'Origin', () => ''),
  presetOf('Drop cookies', 'Cookie', () => ''),
  presetOf('Drop Next-Action', 'Next-Action', () => ''),
  presetOf('Unknown action id', 'Next-Action', (id) => id && unknownAction),
];

/** @param change of the header's value; empty stands for a header that is not sent */
function presetOf(label: string, name: Prominent, change: (value: string) => string): Preset {
  return {
    label,
    isApt: ({ named }) => change(named[name]) !== named[name],
    apply: (draft) => ({ ...draft, named: { ...draft.named, [name]: change(draft.named[name]) } }),
  };
}
