import { z } from 'zod';

/** Only these three: any other field is dropped. */
export const addressSchema = z.object({
  street: z
    .string()
    .trim()
    .min(1, 'Enter a street.')
    .max(80),
  postcode: z
    .string()
    .trim()
    .regex(
      /^[A-Za-z0-9 -]{3,10}$/,
      'Enter a postcode.',
    ),
  city: z
    .string()
    .trim()
    .min(1, 'Enter a city.')
    .max(80),
});

/** @returns one message for all fields, to be shown */
export const messageOf = (error: z.ZodError) =>
  error.issues.map(({ message }) => message).join(' ');
