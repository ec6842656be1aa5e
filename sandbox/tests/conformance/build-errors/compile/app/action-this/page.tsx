const api = {
  name: 'api',
  async save() {
    'use server';
    return this.name;
  },
};

export default function Page() {
  return <form action={async () => void (await api.save())} />;
}
