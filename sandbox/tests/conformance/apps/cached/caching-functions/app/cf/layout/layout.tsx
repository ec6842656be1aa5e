export default async function Layout({ children }: LayoutProps<'/cf/layout'>) {
  'use cache';
  return (
    <section>
      <p data-testid="shown">{`made ${Math.random()}`}</p>
      {children}
    </section>
  );
}
