'use server';

export async function answerAnywhere(from: string) {
  return `the action, called at ${from}`;
}
