import { ActionButton } from '../action-button';
import { removePost } from '../shared-actions';
import { removeUser } from './actions';

export default function Page() {
  return (
    <>
      <ActionButton action={removeUser} label="Remove the user" />
      <ActionButton action={removePost} label="Remove the post" />
    </>
  );
}
