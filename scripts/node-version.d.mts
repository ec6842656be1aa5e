export function lowestNode(): string;
export function nodeVersionProblem(running: string, lowest: string): string | undefined;
