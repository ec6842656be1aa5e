import { lang } from 'next/root-params';

export async function POST() {
  try {
    return new Response(await lang());
  } catch (error) {
    return new Response(String(error));
  }
}
