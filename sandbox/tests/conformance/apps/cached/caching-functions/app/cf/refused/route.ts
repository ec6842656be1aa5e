import { inCache, outside, readsRequest } from './tasks';

export async function POST(request: Request) {
  return new Response(await inCache(await request.text()));
}

export async function PUT(request: Request) {
  return new Response(await readsRequest(await request.text()).catch(() => 'refused'));
}

export async function PATCH(request: Request) {
  return new Response(await outside(await request.text()));
}
