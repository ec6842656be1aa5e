type Props = PageProps<'/routing/[slug]/[other]'>;

export default async function Page({ params }: Props) {
  return <pre data-testid="shown">{JSON.stringify(await params)}</pre>;
}
