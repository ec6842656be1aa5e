export default function Template({ children, ...props }: { children: React.ReactNode }) {
  return (
    <section>
      <p>{`template ${JSON.stringify(Object.keys(props))}`}</p>
      {children}
    </section>
  );
}
