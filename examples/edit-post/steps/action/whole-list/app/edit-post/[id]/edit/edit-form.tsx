import { editPost } from './actions';

type Props = { id: number; title?: string };

export function EditForm({ id, title }: Props) {
  return (
    <form action={editPost}>
      <input type="hidden" name="id" value={id} />
      <label>
        Title
        <input name="title" defaultValue={title} />
      </label>
      <button type="submit">Save</button>
    </form>
  );
}
