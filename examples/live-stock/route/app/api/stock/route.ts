import { readStock } from '@/lib/stock';

export async function GET() {
  console.log('stock: asked');
  return Response.json(
    { left: await readStock() },
    // Or `public, s-maxage=1`: a CDN then asks once
    // a second, however many readers there are.
    { headers: { 'cache-control': 'no-store' } },
  );
}
