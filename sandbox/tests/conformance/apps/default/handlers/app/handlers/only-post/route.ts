export async function POST() {
  return new Response('posted', { status: 201, headers: { location: '/somewhere' } });
}
