const partner = 'https://partner.example';

/** Whether a browser lets a page of that origin have the answer. */
const opensTo = (answer: Response) =>
  ['*', partner].includes(
    answer.headers.get('access-control-allow-origin') ??
      '',
  );

/** Calls with a token as that page would, and tells each step. */
export async function callFromPartner(
  url: string,
  token: string,
) {
  const done: string[] = [];

  // A header such as Authorization makes the browser ask first.
  const preflight = await fetch(url, {
    method: 'OPTIONS',
  });
  done.push(`OPTIONS ${preflight.status}`);
  const allowed =
    preflight.headers.get(
      'access-control-allow-headers',
    ) ?? '';
  if (
    !opensTo(preflight) ||
    !allowed.includes('authorization')
  )
    return [
      ...done,
      'The browser stops: the call is never sent.',
    ];

  const answer = await fetch(url, {
    headers: token
      ? { authorization: `Bearer ${token}` }
      : {},
  });
  done.push(`GET ${answer.status}`);
  if (!opensTo(answer))
    return [
      ...done,
      'The browser stops: the page may not read the answer.',
    ];
  return [
    ...done,
    `The page reads ${await answer.text()}`,
  ];
}
