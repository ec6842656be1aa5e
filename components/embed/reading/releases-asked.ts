type Values = Record<string, unknown>;

const releasesIn = ({ releases }: Values): string[] => (Array.isArray(releases) ? releases.map(String) : []);

/** `16` and `16.4` are the beginning of `16.4.6`, `1` is not; who writes all of a target means that one alone. */
function isMeant(asked: string, target: string, all: readonly string[]): boolean {
  if (all.includes(asked)) return target === asked;
  return target.startsWith(asked) && !/\d/.test(target[asked.length] ?? '');
}

/** @returns the recordings that an address names, all where it names none that there is */
export function releasesAsked<Recording>(
  values: Values,
  recordings: Readonly<Record<string, Recording>>,
): Readonly<Record<string, Recording>> {
  const all = Object.keys(recordings);
  const asked = releasesIn(values);
  const kept = all.filter((target) => asked.some((each) => isMeant(each, target, all)));
  return kept.length === 0
    ? recordings
    : Object.fromEntries(kept.map((id) => [id, recordings[id] as Recording]));
}

/** @returns in words what releases an address names that nothing was recorded on */
export function unknownReleases(values: Values, recordings: Readonly<Record<string, unknown>>): string[] {
  const all = Object.keys(recordings);
  return releasesIn(values)
    .filter((asked) => !all.some((target) => isMeant(asked, target, all)))
    .map((asked) => `releases: got "${asked}"; this experiment was recorded on ${all.join(', ')}`);
}
