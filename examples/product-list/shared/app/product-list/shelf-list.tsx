import type { Shelf } from '@/lib/product-list';

export function ShelfList({ shelf }: { shelf: Shelf }) {
  return (
    <>
      <ul>
        {shelf.products.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
      <p>Reads at once: {shelf.atOnce}</p>
    </>
  );
}
