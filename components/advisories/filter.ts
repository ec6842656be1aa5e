import type { AppAnswers, AppTrait } from '../data';
import type { AddressFilter } from '../ui/use-address-filter';

/** What a reader has written and ticked. */
export interface AdvisoryFilter {
  version: string;
  answers: AppAnswers;
}

/** As in the address, and as the fields are named. */
export const keys = { version: 'version', has: 'has', lacks: 'lacks' } as const;

const none: AdvisoryFilter = { version: '', answers: {} };

const answered = (answers: AppAnswers, value: boolean) =>
  Object.entries(answers).flatMap(([trait, answer]) => (answer === value ? [trait] : []));

/** @param traits that can be asked: others in an address are left out */
export const filterInAddress = (traits: readonly AppTrait[]): AddressFilter<AdvisoryFilter> => ({
  none,
  fromSearch(search) {
    const params = new URLSearchParams(search);
    const named = (key: string) => traits.filter((trait) => params.getAll(key).includes(trait));
    const answers: Partial<Record<AppTrait, boolean>> = {};
    for (const trait of named(keys.lacks)) answers[trait] = false;
    // An address that says both counts as having it: that hides no flaw.
    for (const trait of named(keys.has)) answers[trait] = true;
    return { version: params.get(keys.version) ?? '', answers };
  },
  toSearch({ version, answers }, search) {
    const params = new URLSearchParams(search);
    for (const key of Object.values(keys)) params.delete(key);
    if (version !== '') params.set(keys.version, version);
    for (const trait of answered(answers, true)) params.append(keys.has, trait);
    for (const trait of answered(answers, false)) params.append(keys.lacks, trait);
    const text = params.toString();
    return text === '' ? '' : `?${text}`;
  },
});

/** The answers with one ticked, or taken back where it was ticked before. */
export function withAnswer(answers: AppAnswers, trait: AppTrait, value: boolean): AppAnswers {
  const { [trait]: old, ...others } = answers;
  return old === value ? others : { ...others, [trait]: value };
}
