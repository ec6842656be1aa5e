export const dynamicParams = false;

export const generateStaticParams = () => [{ id: 'listed' }];

export async function POST(_request: Request, { params }: RouteContext<'/closed/posted/[id]'>) {
  return new Response(`for ${(await params).id}`);
}
