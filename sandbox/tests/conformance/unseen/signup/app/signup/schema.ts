import { z } from 'zod';

export const person = z.object({
  name: z.string().trim().min(2, 'At least two letters'),
  email: z.email('Not an email address'),
});

export const plan = z.object({
  plan: z.enum(['free', 'team'], 'Choose a plan'),
  seats: z.coerce.number().int().min(1, 'At least one seat').max(10, 'At most ten seats'),
});

export type Person = z.infer<typeof person>;
export type Plan = z.infer<typeof plan>;
