const holder = globalThis as typeof globalThis & { revalidationRenders?: number };

export default function Page() {
  holder.revalidationRenders = (holder.revalidationRenders ?? 0) + 1;
  return <p>Counted</p>;
}
