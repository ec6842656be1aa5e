export function generateStaticParams() {
  return [{ id: 'named' }];
}

export async function GET(_request: Request, { params }: RouteContext<'/cf-classic/handled/[id]'>) {
  return new Response(`${(await params).id} ${Math.random()}`);
}
