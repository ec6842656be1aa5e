'use client';

import { rename } from '../actions';
import { Form } from '../form';

export default function Page() {
  return <Form action={rename.bind(null, 'order-7')} />;
}
