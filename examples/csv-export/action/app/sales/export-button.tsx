'use client';

import { useState, useTransition } from 'react';
import { exportSales } from './actions';

export function ExportButton({
  year,
}: {
  year: string;
}) {
  const [message, setMessage] = useState('');
  const [pending, startTransition] = useTransition();

  const onClick = () =>
    startTransition(async () => {
      const { file, error } = await exportSales(year);
      if (file) save(file);
      setMessage(file ? `Made ${file.name}` : error);
    });

  return (
    <p>
      <button
        type="button"
        onClick={onClick}
        disabled={pending}
      >
        Export sales of {year}
      </button>
      <span role="status">{message}</span>
    </p>
  );
}

/** What a browser does by itself with Content-Disposition. */
function save({
  name,
  csv,
}: {
  name: string;
  csv: string;
}) {
  const type = 'text/csv;charset=utf-8';
  const href = URL.createObjectURL(
    new Blob([csv], { type }),
  );
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(href), 1000);
}
