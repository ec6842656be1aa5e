export async function GET() {
  if (Date.now() > 0) throw new Error('secret of the handler');
  return new Response('never');
}
