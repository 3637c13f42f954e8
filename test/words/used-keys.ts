import ts from 'typescript';
import { walk } from './screens.js';

export interface UsedKey {
  readonly where: string;
  /** All the places it may stand, as `namespace:key`; one of them has to exist. */
  readonly candidates: readonly string[];
  /** Only the beginning of the key is known (the rest is put together at run time). */
  readonly open: boolean;
}

interface Source {
  readonly namespaces: readonly string[];
  readonly prefix: string;
}

/** Keys that a file asks for through `useTranslation`, as far as they stand in it. */
export function usedKeys(source: ts.SourceFile): UsedKey[] {
  const functions = translators(source);
  const found: UsedKey[] = [];
  walk(source, (node) => {
    if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return;
    const from = functions.get(node.expression.text);
    if (!from) return;
    for (const { text, open } of keysOf(node.arguments[0])) found.push({ where: `${source.fileName} ${node.expression.text}(${text}${open ? '…' : ''})`, candidates: candidates(text, from), open });
  });
  return found;
}

const candidates = (text: string, from: readonly Source[]): string[] =>
  text.includes(':') ? [text] : from.flatMap(({ namespaces, prefix }) => namespaces.slice(0, 1).map((namespace) => `${namespace}:${prefix}${text}`));

/** `const { t: law } = useTranslation('law', { keyPrefix })` → law, with everywhere the same name comes from. */
function translators(source: ts.SourceFile): Map<string, Source[]> {
  const found = new Map<string, Source[]>();
  // A name that also comes from a hook of the feature's own cannot be told apart here.
  const unknown = new Set<string>();
  walk(source, (node) => {
    if (!ts.isVariableDeclaration(node) || !ts.isObjectBindingPattern(node.name) || !node.initializer || !ts.isCallExpression(node.initializer)) return;
    const from = node.initializer.expression.getText() === 'useTranslation' ? sourceOf(node.initializer) : undefined;
    for (const element of node.name.elements) {
      const name = element.name.getText();
      if ((element.propertyName ?? element.name).getText() !== 't') continue;
      if (from) found.set(name, [...(found.get(name) ?? []), from]);
      else unknown.add(name);
    }
  });
  for (const name of unknown) found.delete(name);
  return found;
}

function sourceOf({ arguments: [namespace, options] }: ts.CallExpression): Source | undefined {
  const first = namespace && ts.isArrayLiteralExpression(namespace) ? namespace.elements[0] : namespace;
  if (!first || !ts.isStringLiteral(first)) return undefined;
  const prefix = /keyPrefix:\s*['"]([^'"]+)['"]/.exec(options?.getText() ?? '')?.[1];
  if (options && !prefix) return undefined;
  return { namespaces: [first.text], prefix: prefix ? `${prefix}.` : '' };
}

function keysOf(node: ts.Expression | undefined): { text: string; open: boolean }[] {
  if (!node) return [];
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [{ text: node.text, open: false }];
  if (ts.isTemplateExpression(node)) return [{ text: node.head.text, open: true }];
  if (ts.isConditionalExpression(node)) return [...keysOf(node.whenTrue), ...keysOf(node.whenFalse)];
  return [];
}
