'use client';

import { useRef, useState } from 'react';

export default function Page() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [answer, setAnswer] = useState('none');
  return (
    <>
      <button type="button" onClick={() => dialog.current?.showModal()}>
        Ask
      </button>
      <dialog ref={dialog} onClose={(event) => setAnswer(event.currentTarget.returnValue)}>
        <form method="dialog">
          <button type="submit" value="yes">
            Yes
          </button>
        </form>
        <form action="/reports-2-dialog/sent" method="post">
          <button type="submit" formMethod="dialog" value="no">
            No
          </button>
        </form>
      </dialog>
      <p data-testid="answer">{answer}</p>
    </>
  );
}
