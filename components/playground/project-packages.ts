/** Every downloaded app needs these, in the versions this site is built with and its claims speak of. */
export const dependencies = {
  next: '16.4.6',
  react: '19.3.1',
  'react-dom': '19.3.1',
} as const;

export const devDependencies = {
  '@types/node': '20.19.43',
  '@types/react': '19.3.0',
  '@types/react-dom': '19.3.0',
  typescript: '7.0.2',
} as const;

/** Added where the code imports them. */
export const optionalDependencies = {
  '@electric-sql/pglite': '0.5.16',
  graphql: '16.15.0',
  stripe: '23.1.0',
  zod: '4.6.7',
} as const;
