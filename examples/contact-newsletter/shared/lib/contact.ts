import 'server-only';

type Message = { email: string; message: string };

// Stands in for a mailbox and a list of subscribers.
const store = globalThis as typeof globalThis & {
  contactMessages?: Message[];
  subscribers?: Set<string>;
};
store.contactMessages ??= [];
store.subscribers ??= new Set();
const { contactMessages, subscribers } = store;

export type Answer = {
  done?: string;
  error?: string;
  /** What was typed, where it is refused. */
  typed?: Record<string, string>;
};

export function addMessage(form: FormData): Answer {
  const typed = {
    email: read(form, 'email'),
    message: read(form, 'message'),
  };
  const { email, message } = typed;
  if (!isEmail(email))
    return { error: 'Enter an email address.', typed };
  if (message === '' || message.length > 2000)
    return {
      error: 'Write 1 to 2,000 letters.',
      typed,
    };
  contactMessages.push({ email, message });
  return { done: 'We have your message.' };
}

export function addSubscriber(form: FormData): Answer {
  const email = read(form, 'email').toLowerCase();
  if (!isEmail(email)) {
    const error = 'Enter an email address.';
    return { error, typed: { email } };
  }
  subscribers.add(email);
  // The same for an address that is on the list already:
  // a stranger cannot find out who is.
  return { done: 'Look into your mail to confirm.' };
}

function read(form: FormData, name: string) {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

const isEmail = (text: string) =>
  text.length < 255 && /^[^\s@]+@[^\s@]+$/.test(text);
