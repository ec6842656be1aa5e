'use server';

import { headers } from 'next/headers';

export async function tellCaller() {
  return (await headers()).has('next-action')
    ? 'Called by a POST with Next-Action'
    : 'Called by the page itself';
}
