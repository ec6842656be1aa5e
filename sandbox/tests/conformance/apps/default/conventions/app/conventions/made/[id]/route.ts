let made = 0;

export function generateStaticParams() {
  return [{ id: 'named' }];
}

export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return Response.json({ id, made: ++made });
}
