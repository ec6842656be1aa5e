'use server';
export { save };

import { redirect } from 'next/navigation';

const save = async () => {
  redirect('/export-forms/listed?saved');
};
