// Plays the provider's page, which is on another host.
import type { NextRequest } from 'next/server';
import { registered } from '@/lib/oauth-client';
import { issueCode } from '../codes';

// Without an action, the form is sent to its own address.
const page = `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>The provider</title>
  <h1>The provider</h1>
  <p>Stands in for a page of another host.</p>
  <p>The demo app asks who you are.</p>
  <form method="post">
    <label>
      Account
      <select name="user">
        <option>Ada</option>
        <option>Eve</option>
      </select>
    </label>
    <button name="answer" value="allow">Allow</button>
    <button name="answer" value="refuse">Refuse</button>
  </form>
</html>`;

export function GET() {
  return new Response(page, {
    headers: { 'content-type': 'text/html' },
  });
}

export async function POST(request: NextRequest) {
  const form = await request.formData();
  const { searchParams } = request.nextUrl;
  const user =
    form.get('user') === 'Eve' ? 'Eve' : 'Ada';
  const back = new URLSearchParams(
    form.get('answer') === 'allow'
      ? { code: issueCode(user) }
      : { error: 'access_denied' },
  );
  back.set('state', searchParams.get('state') ?? '');
  // Where to was registered; the request cannot change it.
  const location = `${registered.callback}?${back}`;
  return new Response(null, {
    status: 303, // from this POST to a GET
    headers: { location },
  });
}
