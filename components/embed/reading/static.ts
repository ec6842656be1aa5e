/** The pages of all records. */
export const pathsTo = (records: readonly { id: string }[]) => ({
  paths: records.map(({ id }) => ({ params: { id } })),
  fallback: false,
});

/** A text of the data without the marks of code. */
export const plain = (text: string): string => text.replaceAll('`', '');
