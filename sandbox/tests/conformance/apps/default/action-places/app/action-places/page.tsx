import { Runner } from './runner';

class Counter {
  static async bump(by: string) {
    'use server';
    return `bumped ${by}`;
  }
  static later = async (by: string) => {
    'use server';
    return `later ${by}`;
  };
}

async function shared(text: string) {
  'use server';
  return `shared ${text}`;
}

const secret = { deep: { word: 'deep' }, list: ['a', 'b'], when: new Date(0), more: new Map([['k', 1]]) };

function objects(word: string) {
  const computed = 'made';
  return {
    async method(text: string) {
      'use server';
      return `method ${text} ${word}`;
    },
    arrow: async (text: string) => {
      'use server';
      return `arrow ${text}`;
    },
    named: async function named(text: string, { to = 'nobody' }: { to?: string } = {}) {
      'use server';
      return `${text} is ${to} ${word.length}`;
    },
    async 'with-dash'() {
      'use server';
      return word;
    },
    async [`${computed}Name`]() {
      'use server';
      return computed;
    },
    ...{
      async spread() {
        'use server';
        return 'spread';
      },
    },
  };
}

function closures(values: typeof secret, count: number) {
  const {
    deep,
    list: [firstItem, ...others],
  } = values;
  const nested = async (text: string) => {
    'use server';
    const inner = 2;
    const again = async (more: string) => {
      'use server';
      return [text, inner, count, more];
    };
    return again('again');
  };
  let calls = 0;
  const counts = async () => {
    'use server';
    calls++;
    return calls;
  };
  const assigns = async () => {
    'use server';
    calls = count;
    return calls;
  };
  const captures = async () => {
    'use server';
    return [deep.word, firstItem, others, values.when.getTime(), values.more.get('k'), values.list.length];
  };
  const calling = async () => {
    'use server';
    return captures();
  };
  return { nested, counts, assigns, captures, calling };
}

function recursive() {
  async function countDown(left: number | string): Promise<string> {
    'use server';
    return Number(left) > 0 ? `${left} ${await countDown(Number(left) - 1)}` : 'done';
  }
  return countDown.bind(null, 2);
}

function missed(texts: readonly string[]) {
  const actions: Record<string, (text: string) => Promise<unknown>> = {};
  for (const text of texts) {
    actions.head = async () => {
      'use server';
      return text;
    };
    const copy = text;
    actions.body = async () => {
      'use server';
      return copy;
    };
  }
  try {
    throw new Error('thrown');
  } catch (error) {
    actions.caught = async () => {
      'use server';
      return String(error);
    };
  }
  class Local {
    static word = 'local';
  }
  actions.ofClass = async () => {
    'use server';
    return Local.word;
  };
  actions.later = async () => {
    'use server';
    return later.length;
  };
  const later = texts.join();
  return actions;
}

const rows = ['a', 'b'].map((id, index) => ({
  bound: shared.bind(null, id),
  own: async () => {
    'use server';
    return id + index;
  },
}));

export default function Page() {
  const statics = { bump: Counter.bump, later: Counter.later };
  return (
    <Runner
      actions={{
        statics,
        objects: objects('deep'),
        closures: closures(secret, 3),
        missed: missed(['one']),
        list: rows,
        recursive: recursive(),
        shared,
      }}
    />
  );
}
