export const dynamicParams = false;
export const dynamic = 'force-static';

export const generateStaticParams = () => [{ id: 'listed' }];

export async function GET(_request: Request, { params }: RouteContext<'/closed/[id]'>) {
  return new Response(`for ${(await params).id}`);
}
