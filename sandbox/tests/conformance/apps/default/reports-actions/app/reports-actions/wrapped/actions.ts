'use server';

enum Outcome {
  Renamed = 'renamed',
}

interface User {
  name: string;
}

function withUser<Arguments extends unknown[], Result>(
  run: (user: User, ...values: Arguments) => Promise<Result>,
) {
  return async (...values: Arguments) => run({ name: 'Ada' }, ...values);
}

export const rename = withUser(async (user, to: string) => `${Outcome.Renamed} ${user.name} to ${to}`);

const remove = withUser(async (user) => `removed ${user.name}`);

export { remove };
