/** The address that the app believes it has. */
export const appOrigin = 'http://localhost:3000';
