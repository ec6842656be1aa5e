'use client';

export default function Page() {
  async function save() {
    'use server';
  }
  return <form action={save} />;
}
