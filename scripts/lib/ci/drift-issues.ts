/** One issue for each thing that a release does otherwise, and the pull request with its recordings. */
import type { Drift } from '../../../catalog';
import { fenced } from './fenced';
import type { GitHub } from './github';

export const label = 'next-release';

/** Hidden in the text of an issue: by it the next run finds it again, open or closed. */
const marker = (release: string, { experiment, observation }: Drift) =>
  `<!-- drift: ${JSON.stringify([release, experiment, observation])} -->`;

interface Issue {
  title: string;
  body: string | null;
}

const shortened = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

/** @param text the drift in words */
function issueFor(release: string, drift: Drift, text: string) {
  const { experiment, observation, claims } = drift;
  const rests = claims.map((id) => `- \`${id}\``).join('\n');
  return {
    title: shortened(`Next.js ${release}: ${experiment}, ${observation}`, 200),
    body: [
      `The recordings of Next.js ${release} differ from those of the pinned release.`,
      fenced(text),
      claims.length > 0
        ? `These claims cite the experiment and may be wrong now:\n\n${rests}`
        : 'No claim rests on it.',
      `To see it again: \`npm run evidence -- --only ${experiment} --next ${release} --verify\``,
      marker(release, drift),
    ].join('\n\n'),
    labels: [label],
  };
}

/** More than this many say together that something larger happened: the pull request lists all of them. */
const mostIssues = 20;

/**
 * Opens what is not there yet. An issue that a person closed stays closed.
 * @param textOf a drift in words
 * @returns how many were opened, and how many of the drifts have none because there are too many
 */
export async function openDriftIssues(
  gitHub: GitHub,
  release: string,
  drifts: readonly Drift[],
  textOf: (drift: Drift) => string,
): Promise<{ opened: number; left: number }> {
  const known = await gitHub.list<Issue>(`/issues?state=all&labels=${label}`);
  const missing = drifts.filter((drift) => !known.some(({ body }) => body?.includes(marker(release, drift))));
  const wanted = missing.slice(0, mostIssues);
  for (const drift of wanted) await gitHub.send('POST', '/issues', issueFor(release, drift, textOf(drift)));
  return { opened: wanted.length, left: missing.length - wanted.length };
}

interface Proposal {
  branch: string;
  base: string;
  title: string;
  body: string;
}

interface OpenPull {
  number: number;
  /** Without a repository where the fork is deleted. */
  head: { ref: string; repo: { full_name: string } | null };
  base: { repo: { full_name: string } };
}

/** Opens the pull request of a branch, or writes a new text into the one that is open. @returns its number */
export async function propose(gitHub: GitHub, { branch, base, title, body }: Proposal): Promise<number> {
  const open = await gitHub.list<OpenPull>(`/pulls?state=open&base=${base}`);
  // A fork may have a branch of the same name, with anything in it.
  const isOwn = ({ head, base: { repo } }: OpenPull) => head.repo?.full_name === repo.full_name;
  const known = open.find((pull) => pull.head.ref === branch && isOwn(pull))?.number;
  if (known !== undefined) {
    await gitHub.send('PATCH', `/pulls/${known}`, { title, body });
    return known;
  }
  const { number } = await gitHub.send<{ number: number }>('POST', '/pulls', {
    head: branch,
    base,
    title,
    body,
  });
  return number;
}

/**
 * Starts the checks of a branch. A push or a pull request by a workflow's own token starts none; this call is the exception.
 * @param workflow the name of its file
 */
export const startChecks = (
  gitHub: GitHub,
  workflow: string,
  { branch, base }: Pick<Proposal, 'branch' | 'base'>,
) => gitHub.send('POST', `/actions/workflows/${workflow}/dispatches`, { ref: branch, inputs: { base } });
