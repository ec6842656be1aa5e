export async function POST() {
  return new Response('the handler answered');
}
