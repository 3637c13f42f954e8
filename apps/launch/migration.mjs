// npm run migration -- <word>: drafts libs/platform/src/migrations/NNNN-<word>.ts from that lib's entities.
import { draft } from './draft.mjs';

const word = process.argv[2];
const server = process.env.TEST_DATABASE_URL;
if (!word || !server) {
  console.error('Usage: TEST_DATABASE_URL=postgres://… npm run migration -- <word>');
  process.exit(2);
}
process.exit(await draft(process.cwd(), word, server));
