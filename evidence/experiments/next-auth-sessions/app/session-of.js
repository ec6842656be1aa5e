/** The session as `getSession` finds it. It asks the endpoint of this app, whose port is known only now. */
export async function sessionOf(req, url) {
  process.env.NEXTAUTH_URL = new URL(url).origin;
  const { getSession } = await import('next-auth/react');
  return getSession({ req });
}
