import { save } from './actions';

export default function Page() {
  return <form action={save} />;
}
