type Props = PageProps<'/routing/[slug]'>;

export default async function Page({ params, searchParams }: Props) {
  const shown = { params: await params, search: await searchParams };
  return <pre data-testid="shown">{JSON.stringify(shown)}</pre>;
}
