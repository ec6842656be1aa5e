/** Stands in for a row of the database. */
const row = {
  name: 'Sample Reader',
  email: 'reader@example.com',
  passwordHash: '$2b$12$stays-on-the-server',
};

/** Only the fields that may leave the server. */
export async function readUser() {
  const { name, email } = row;
  return { name, email };
}
