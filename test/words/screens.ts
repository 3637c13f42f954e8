import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { ROOT } from './words.js';

const WEB = join(ROOT, 'apps/web/src');
const SAMPLES = /\/ui\/gallery\/|\.spec\.tsx?$|\.gen\.ts$/;
/** Attributes that people see or hear. */
const SPOKEN = new Set(['aria-label', 'label', 'title', 'placeholder', 'alt', 'hint', 'asideLabel', 'pendingWords', 'turnWords', 'due', 'note']);

function* files(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* files(path);
    else if (/\.tsx?$/.test(path) && !SAMPLES.test(path)) yield path;
  }
}

/** The web's source files, parsed; samples of the development page are data and left out. */
export const screens = (): ts.SourceFile[] => [...files(WEB)].map((path) => parse(relative(ROOT, path), readFileSync(path, 'utf8')));

export const parse = (path: string, text: string): ts.SourceFile => ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);

const line = (node: ts.Node) => `${node.getSourceFile().fileName}:${node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
const hasLetters = (text: string) => /\p{L}{2,}/u.test(text);

export function walk(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => walk(child, see));
}

/** Text that stands in the markup itself instead of in a words file. */
export function literals(source: ts.SourceFile): string[] {
  const found: string[] = [];
  walk(source, (node) => {
    if (ts.isJsxText(node) && hasLetters(node.text)) found.push(`${line(node)} ${node.text.trim()}`);
    if (ts.isJsxAttribute(node) && SPOKEN.has(node.name.getText()) && node.initializer && ts.isStringLiteral(node.initializer) && hasLetters(node.initializer.text))
      found.push(`${line(node)} ${node.getText()}`);
  });
  return found;
}
