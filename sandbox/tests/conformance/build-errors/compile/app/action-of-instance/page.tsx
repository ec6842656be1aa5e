class Store {
  async save() {
    'use server';
  }
}

export default function Page() {
  return <form action={new Store().save} />;
}
