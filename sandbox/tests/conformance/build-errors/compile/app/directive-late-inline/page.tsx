export default function Page() {
  async function save() {
    const text = 'saved';
    'use server';
    return text;
  }
  return <form action={async () => void (await save())} />;
}
