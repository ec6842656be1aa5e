export default async function Page({ params }: PageProps<'/routing/docs/[[...path]]'>) {
  return <pre data-testid="shown">{JSON.stringify(await params)}</pre>;
}
