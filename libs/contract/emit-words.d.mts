export const LANGUAGES: readonly string[];
export function readWords(): Promise<{ word: string; language: string; text: string }[]>;
export function emitWords(): Promise<string[]>;
