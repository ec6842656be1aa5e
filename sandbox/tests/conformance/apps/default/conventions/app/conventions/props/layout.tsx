export default async function Layout({
  children,
  ...props
}: {
  children: React.ReactNode;
  params: Promise<object>;
}) {
  return (
    <section>
      <p>{`outer ${Object.keys(props).join()} ${JSON.stringify(await props.params)}`}</p>
      {children}
    </section>
  );
}
