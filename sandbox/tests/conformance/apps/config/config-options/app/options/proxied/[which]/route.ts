import { connection } from 'next/server';

export async function GET(request: Request) {
  await connection();
  return Response.json({
    app: request.headers.get('x-for-app'),
    client: request.headers.get('x-for-client'),
  });
}
