/** The few calls to the host's API that the workflows need. */
import { UserError } from '../user-error';

export interface GitHub {
  /** @param path below the repository, such as `/issues`. @throws {UserError} where the host refuses */
  send<Answer>(method: string, path: string, body?: unknown): Promise<Answer>;
  /** All pages of a list. */
  list<Item>(path: string): Promise<Item[]>;
}

type Environment = Readonly<Record<string, string | undefined>>;

function required(environment: Environment, name: string): string {
  const value = environment[name];
  if (value) return value;
  throw new UserError(`${name} is not set: this command runs in a workflow, which sets it`);
}

const perPage = 100;

/** @param environment GITHUB_API_URL and GITHUB_REPOSITORY, which each runner has, and GITHUB_TOKEN */
export function gitHubFrom(environment: Environment): GitHub {
  const api = required(environment, 'GITHUB_API_URL');
  const root = `${api}/repos/${required(environment, 'GITHUB_REPOSITORY')}`;
  const headers = {
    Authorization: `Bearer ${required(environment, 'GITHUB_TOKEN')}`,
    Accept: 'application/vnd.github+json',
    'X-GitHub-Api-Version': '2022-11-28',
  };
  const send = async <Answer>(method: string, path: string, body?: unknown): Promise<Answer> => {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const response = await fetch(root + path, { method, headers, ...sent });
    const text = await response.text();
    if (!response.ok) throw new UserError(`${method} ${path} was refused (${response.status}): ${text}`);
    return (text === '' ? undefined : JSON.parse(text)) as Answer;
  };
  const list = async <Item>(path: string, page = 1): Promise<Item[]> => {
    const joint = path.includes('?') ? '&' : '?';
    const items = await send<Item[]>('GET', `${path}${joint}per_page=${perPage}&page=${page}`);
    return items.length < perPage ? items : [...items, ...(await list<Item>(path, page + 1))];
  };
  return { send, list };
}
