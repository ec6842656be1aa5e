import { isSigned } from '@/lib/signed-url';
import { addUpload } from '@/lib/uploads';

type Context = { params: Promise<{ key: string }> };

// Stands in for a storage service, which knows neither
// users nor sessions, only signatures.
export async function PUT(
  request: Request,
  { params }: Context,
) {
  const { key } = await params;
  const query = new URL(request.url).searchParams;
  if (!isSigned(key, query))
    return new Response(null, { status: 403 });

  const { byteLength: size } =
    await request.arrayBuffer();
  if (size !== Number(query.get('size')))
    return new Response(null, { status: 400 });

  const name = query.get('name') ?? key;
  await addUpload({ key, name, size });
  return new Response(null, { status: 201 });
}
