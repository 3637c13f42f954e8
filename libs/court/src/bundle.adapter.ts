import { unzipSync } from 'fflate';
import { Refusal } from '@maplebridge/kernel';
import { signatureSchema, type PackageSignature } from './manifest.schema.js';

interface Schema<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false; error: { issues: { path: PropertyKey[] }[] } };
}

export interface ReadBundle<Manifest> {
  /** The signed bytes exactly as they came. */
  readonly manifestText: string;
  readonly manifest: Manifest;
  readonly signature: PackageSignature;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const MOST_UNPACKED = 500 * 1024 * 1024;
const MOST_ENTRIES = 600;

/** Opens a package without trusting it: bounded size and count, known names only, manifest by schema. `Refusal` `invalid` else. */
export function readBundle<Manifest extends { files: readonly { path: string }[] }>(zip: Uint8Array, schema: Schema<Manifest>): ReadBundle<Manifest> {
  const entries = unpack(zip);
  const manifestText = textOf(entries, 'manifest.json');
  const manifest = parsed(schema, manifestText, 'manifest-unreadable');
  const signature = parsed(signatureSchema, textOf(entries, 'manifest.json.sig'), 'signature-unreadable');
  const files = new Map(Object.entries(entries).filter(([path]) => path.startsWith('data/')));
  const listed = new Set(manifest.files.map((file) => file.path));
  if (listed.size !== manifest.files.length) throw new Refusal('invalid', 'file-listed-twice', {}, { body: 'input-wrong' });
  for (const path of files.keys()) if (!listed.has(path)) throw new Refusal('invalid', 'file-not-listed', { path }, { body: 'input-wrong' });
  return { manifestText, manifest, signature, files };
}

function unpack(zip: Uint8Array): Record<string, Uint8Array> {
  let total = 0;
  let count = 0;
  try {
    return unzipSync(zip, {
      filter: ({ originalSize }) => {
        total += originalSize;
        count += 1;
        if (total > MOST_UNPACKED || count > MOST_ENTRIES) throw new Refusal('too-large', 'package-too-large');
        return true;
      },
    });
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('invalid', 'package-unreadable', {}, { body: 'input-wrong' });
  }
}

function textOf(entries: Record<string, Uint8Array>, name: string): string {
  const content = entries[name];
  if (!content) throw new Refusal('invalid', 'package-incomplete', { name }, { body: 'input-wrong' });
  return Buffer.from(content).toString('utf8');
}

function parsed<T>(schema: Schema<T>, text: string, reason: string): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Refusal('invalid', reason);
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new Refusal('invalid', reason, { at: result.error.issues[0]?.path.join('.') ?? '' });
}
