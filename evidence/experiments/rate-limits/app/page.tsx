import { save, saveLimited } from './actions';
import { SaveButton } from './save-button';

export default function Page() {
  return (
    <>
      <SaveButton save={save} />
      <SaveButton save={saveLimited} />
    </>
  );
}
