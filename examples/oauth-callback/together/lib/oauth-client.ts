import 'server-only';

// What both sides agreed on when the app was registered.
// A real secret stands in the environment.
export const registered = {
  id: 'demo-app',
  secret: 'test-secret-only',
  callback: '/api/auth/callback',
};

/** A real one is https://provider.example/authorize. */
export function authorizeUrl(state: string) {
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: registered.id,
    redirect_uri: registered.callback,
    state,
  });
  return `/provider/authorize?${query}`;
}

/**
 * From server to server: no browser sees the secret.
 * @param origin of this app, which plays the provider; a
 * real address is a constant, never taken from a request
 * @returns the name of whoever allowed it
 */
export async function exchangeCode(
  code: string,
  origin: string,
) {
  const url = new URL('/provider/token', origin);
  const answer = await fetch(url, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: registered.id,
      client_secret: registered.secret,
      redirect_uri: registered.callback,
      code,
    }),
    signal: AbortSignal.timeout(5_000),
  }).catch(() => undefined);
  if (!answer?.ok) return undefined;

  // Others send a token, with which you ask for the user.
  const { user }: { user: string } =
    await answer.json();
  return user;
}
