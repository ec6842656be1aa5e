export const greet = (name: string) => `Hi ${name}`;
