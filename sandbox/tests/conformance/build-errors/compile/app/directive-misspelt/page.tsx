export default function Page() {
  async function save() {
    'use sever';
  }
  return <form action={save} />;
}
