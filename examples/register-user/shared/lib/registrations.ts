import 'server-only';
import { randomBytes, scrypt } from 'node:crypto';

export type User = {
  id: string;
  email: string;
  passwordHash: string;
};

// Stands in for a table of users.
const store = globalThis as typeof globalThis & {
  registeredUsers?: Map<string, User>;
};
store.registeredUsers ??= new Map();
const users = store.registeredUsers;

async function hash(password: string) {
  const salt = randomBytes(16).toString('hex');
  const key = await new Promise<Buffer>((done, fail) =>
    scrypt(password, salt, 32, (error, key) =>
      error ? fail(error) : done(key),
    ),
  );
  return `${salt}:${key.toString('hex')}`;
}

/** @returns the whole row, as a database does; nothing where the address is taken */
export async function addUser(
  email: string,
  password: string,
): Promise<User | undefined> {
  const passwordHash = await hash(password);
  if (users.has(email)) return undefined;
  const id = crypto.randomUUID();
  const user = { id, email, passwordHash };
  users.set(email, user);
  return user;
}

export type Errors = {
  email?: string;
  password?: string;
};

/** What a stranger may send, checked. */
export function readRegistration(fields: {
  email: unknown;
  password: unknown;
}) {
  const email = text(fields.email).trim().toLowerCase();
  const password = text(fields.password);
  const errors: Errors = {};
  if (!/^[^\s@]+@[^\s@]+$/.test(email))
    errors.email = 'Enter an email address.';
  if (password.length < 8 || password.length > 128)
    errors.password = 'Use 8 to 128 characters.';
  const isValid = !errors.email && !errors.password;
  return { email, password, errors, isValid };
}

const text = (value: unknown) =>
  typeof value === 'string' ? value : '';
