import { permanentRedirect } from 'next/navigation';

export async function POST() {
  try {
    permanentRedirect('/requests');
  } catch (error) {
    return new Response((error as Error).message);
  }
}
