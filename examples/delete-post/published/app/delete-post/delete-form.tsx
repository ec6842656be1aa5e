import { deletePost } from './actions';

type Props = { id: string; title: string };

export function DeleteForm({ id, title }: Props) {
  return (
    <form action={deletePost.bind(null, id)}>
      <button type="submit">Delete {title}</button>
    </form>
  );
}
