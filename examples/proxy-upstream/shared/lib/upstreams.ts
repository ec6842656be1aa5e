import 'server-only';

export const apiKey = 'test-key-only'; // a real one stands in the environment

// Paths stand for handlers of this app, which plays the other host, too.
// A real list holds addresses such as https://api.example/v1/weather.
const allowed = ['/api/upstream/weather'];

/** The address on the list that is asked for, with its query. */
export function findUpstream(asked: URL, own: string) {
  const known = allowed
    .map((address) => new URL(address, own))
    .find(
      ({ origin, pathname }) =>
        origin === asked.origin &&
        pathname === asked.pathname,
    );
  if (known) known.search = asked.search;
  return known;
}
