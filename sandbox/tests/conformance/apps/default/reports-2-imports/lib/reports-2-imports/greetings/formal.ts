export const greet = (name: string) => `Good day, ${name}`;
