interface Props {
  searchParams: Promise<{ color?: string }>;
}

export async function generateViewport({ searchParams }: Props) {
  await new Promise((resolve) => setTimeout(resolve, 50));
  return { themeColor: (await searchParams).color ?? 'none' };
}

export default function Page() {
  return <h1>Coloured</h1>;
}
