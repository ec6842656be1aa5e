import Form from 'next/form';

export default function Page() {
  return (
    <Form action="/navigation/second">
      <label>
        Term <input name="term" />
      </label>
      <button type="submit">Search</button>
    </Form>
  );
}
