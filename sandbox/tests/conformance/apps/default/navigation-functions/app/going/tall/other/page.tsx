export default function Page() {
  return (
    <p data-testid="shown" style={{ height: 3000 }}>
      tall other
    </p>
  );
}
