export default function Page() {
  function save() {
    'use server';
  }
  return <form action={save} />;
}
