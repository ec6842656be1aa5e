import { hasEachWord } from '../ui/has-each-word';
import { caseAppId, caseAppTitle } from './case-apps';
import type { ExampleStart, StartName } from './origin';

/** One thing to start from, as the list shows it. */
export interface StartCard {
  key: string;
  title: string;
  /** The picture of its first page, where there is one: slug and name of a variant. */
  picture?: readonly [slug: string, variant: string];
  /** Its forms; `label` is what tells one from the next. */
  choices: (StartName & { label: string })[];
}

export interface StartGroup {
  title: string;
  cards: StartCard[];
}

/** Everything there is to start from, in groups: the starter, the examples by what they are about, the apps of conformance cases. */
export function startGroups(
  starter: StartName,
  examples: readonly ExampleStart[],
  caseApps: readonly string[],
): StartGroup[] {
  const titles = [...new Set(examples.map(({ group }) => group))];
  return [
    {
      title: 'New',
      cards: [{ key: starter.id, title: starter.title, choices: [{ ...starter, label: 'Open' }] }],
    },
    ...titles.map((title) => ({ title, cards: cardsOf(examples.filter(({ group }) => group === title)) })),
    { title: 'Conformance cases', cards: caseCards(caseApps) },
  ];
}

function cardsOf(examples: readonly ExampleStart[]): StartCard[] {
  const slugs = [...new Set(examples.map(({ id }) => slugOf(id)))];
  return slugs.flatMap((slug) => {
    const variants = examples.filter(({ id }) => slugOf(id) === slug);
    const [first] = variants;
    if (!first) return [];
    const choices = variants.map(({ id, title, variant }) => ({ id, title, label: variant }));
    return [{ key: slug, title: first.example, picture: [slug, nameOf(first.id)] as const, choices }];
  });
}

function caseCards(apps: readonly string[]): StartCard[] {
  const groups = [...new Set(apps.map(withoutMode))];
  return groups.map((group) => {
    const [build = '', name = ''] = group.split('/');
    const modes = apps.filter((app) => withoutMode(app) === group);
    const choices = modes.map((app) => ({
      id: caseAppId(app),
      title: caseAppTitle(app),
      label: app.endsWith('/classic') ? 'Without Cache Components' : 'With Cache Components',
    }));
    const words = name.replaceAll('-', ' ');
    return { key: group, title: build === 'default' ? words : `${words} (${build})`, choices };
  });
}

const slugOf = (id: string) => id.split('/')[0] ?? id;
const nameOf = (id: string) => id.split('/')[1] ?? '';
const withoutMode = (app: string) => app.split('/').slice(0, 2).join('/');

/** The groups with what of them has all of these words; a word may be of the group, the app or one of its forms. */
export function groupsWith(groups: readonly StartGroup[], words: string): StartGroup[] {
  return groups.flatMap(({ title, cards }) => {
    const found = cards.filter((card) =>
      hasEachWord([title, card.title, card.key, ...card.choices.map(({ label }) => label)], words.trim()),
    );
    return found.length > 0 ? [{ title, cards: found }] : [];
  });
}
