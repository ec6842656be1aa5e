const named = (error: { name: string }) => error.name;

async function inShort(response: Response) {
  const { status, redirected, url } = response;
  return [status, redirected, new URL(url).pathname, await response.json()];
}

export async function POST(request: Request) {
  const at = (path: string) => new URL(`/reports-2-own-fetch/${path}`, request.url);
  const timeout = (method: string) => ({ method, signal: AbortSignal.timeout(100) });
  const controller = new AbortController();
  const reader = (await fetch(at('slow'), { signal: controller.signal })).body?.getReader();
  const early = new TextDecoder().decode((await reader?.read())?.value);
  controller.abort();
  const manual = await fetch(at('old'), { redirect: 'manual' });
  return Response.json({
    followed: await fetch(at('old')).then(inShort),
    changed: await fetch(at('old'), { method: 'POST', body: 'a=1' }).then(inShort),
    manual: [manual.status, new URL(manual.headers.get('location') ?? '').pathname],
    refused: await fetch(at('old'), { redirect: 'error' }).catch(named),
    timeout: await fetch(at('slow'), timeout('POST')).catch(named),
    lateBody: await fetch(at('slow'), timeout('GET'))
      .then((response) => response.text())
      .catch(named),
    aborted: await fetch(at('target'), { signal: AbortSignal.abort() }).catch(named),
    early: [early, await reader?.read().catch(named)],
    direct: await fetch(at('target'), { method: 'POST', body: JSON.stringify({ a: 1 }) }).then(inShort),
  });
}
