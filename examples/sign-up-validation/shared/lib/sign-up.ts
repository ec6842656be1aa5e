import { z } from 'zod';

export const signUpSchema = z.object({
  name: z
    .string('Enter your name.')
    .trim()
    .min(2, 'Use two letters or more.')
    .max(40, 'Use 40 letters at most.'),
  email: z.email('Enter an email address.'),
});

export type SignUp = z.infer<typeof signUpSchema>;

export type State = {
  values?: { name: string; email: string };
  errors?: { name?: string[]; email?: string[] };
  welcome?: string;
};
