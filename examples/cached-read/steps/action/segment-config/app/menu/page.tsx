import { getDish } from '@/lib/menu';
import { DishForm } from './dish-form';

export const revalidate = 3600;

export default async function Page() {
  return (
    <article>
      <h1>Menu</h1>
      <p>
        Today: <strong>{await getDish()}</strong>
      </p>
      <DishForm />
    </article>
  );
}
