import type { HeaderList } from 'next-sandbox';
import { headerOf, mediaType } from './headers';
import { explainActionId } from './sentence/explain-action-id';

/** One field of a form as sent. */
export interface FormField {
  name: string;
  value: string;
  /** For a file: its name. */
  file?: string;
  /** What React or Next.js means by the field; absent for the app's own. */
  meaning?: string;
}

/** The fields of an urlencoded or multipart body, in order; undefined for any other body. @param most fields to read */
export function formFields(
  headers: HeaderList,
  body: string,
  most = Number.POSITIVE_INFINITY,
): FormField[] | undefined {
  const fields = split(headers, body)?.slice(0, most);
  return fields?.map((field) => ({ ...field, meaning: meaningOf(field) }));
}

function split(headers: HeaderList, body: string): FormField[] | undefined {
  const type = mediaType(headers);
  if (type === 'application/x-www-form-urlencoded') {
    return [...new URLSearchParams(body)].map(([name, value]) => ({ name, value }));
  }
  const boundary = /boundary="?([^";]+)"?/i.exec(headerOf(headers, 'content-type') ?? '')?.[1];
  return type === 'multipart/form-data' && boundary ? multipart(body, boundary) : undefined;
}

/** A body that was cut has a last part without its end; that part is shown as far as it goes. */
function multipart(body: string, boundary: string): FormField[] {
  const parts = `\r\n${body}`.split(`\r\n--${boundary}`).slice(1);
  return parts
    .filter((part) => !part.startsWith('--'))
    .flatMap((part) => {
      const [head = '', ...content] = part.split('\r\n\r\n');
      const name = parameter(head, 'name');
      return name === undefined
        ? []
        : [{ name, value: content.join('\r\n\r\n'), file: parameter(head, 'filename') }];
    });
}

/** Browsers write quotes and line ends inside a name as `%22`, `%0D` and `%0A` (HTML, multipart/form-data). */
function parameter(head: string, key: string): string | undefined {
  const value = new RegExp(`[;\\s]${key}="([^"]*)"`, 'i').exec(head)?.[1];
  return value?.replace(/%22|%0D|%0A/gi, decodeURIComponent);
}

/** Before each field of a FormData that is an argument; earlier releases of React wrote no `_` in front. */
export const argumentPrefix = /^_?(\d+)_(?=.)/s;

/**
 * React's own fields. `$ACTION_…`: forms without client JavaScript (react-server-dom-webpack@19.3.1, decodeAction and
 * decodeFormState); `0`, `_1_title`: the arguments of a call (encodeReply).
 */
function meaningOf({ name, value }: FormField): string | undefined {
  const bare = name.replace(argumentPrefix, '');
  const id = /^\$ACTION_ID_(.*)$/s.exec(bare)?.[1];
  if (id !== undefined) return `Names the Server Function to run. ${explainActionId(id)}`;
  if (bare.startsWith('$ACTION_REF_')) {
    return 'Says that the fields of the same number describe a Server Function with bound arguments.';
  }
  if (bare === '$ACTION_KEY') return 'Says which useActionState the response belongs to.';
  if (/^\$ACTION_\w+:0$/.test(bare)) return describeReference(value);
  if (/^\$ACTION_\w+:\d+$/.test(bare))
    return 'Bound arguments, or a part of them; what an inline Server Function captured is encrypted.';
  if (name === '0')
    return 'The arguments of the call; $K1 stands for the FormData whose fields begin with _1_.';
  const owner = argumentPrefix.exec(name)?.[1];
  return owner && `Field “${bare}” of the FormData that the arguments name $K${Number(owner).toString(16)}.`;
}

function describeReference(json: string): string {
  const id = /"id":"([^"]*)"/.exec(json)?.[1];
  return id
    ? `Names the Server Function to run. ${explainActionId(id)}`
    : 'Describes the Server Function to run.';
}
