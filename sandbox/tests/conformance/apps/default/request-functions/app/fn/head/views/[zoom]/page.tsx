import type { Viewport } from 'next';

export function generateStaticParams() {
  return [{ zoom: '3' }];
}

export async function generateViewport({ params }: PageProps<'/fn/head/views/[zoom]'>): Promise<Viewport> {
  return { maximumScale: Number((await params).zoom) };
}

export default function Page() {
  return <p>Here</p>;
}
