import { unzipSync, type UnzipFileInfo } from 'fflate';
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
  /** Unpacks what the manifest lists, in the sizes it states: to be called once its signature holds. */
  files(): ReadonlyMap<string, Uint8Array>;
}

const [MANIFEST, SIGNATURE] = ['manifest.json', 'manifest.json.sig'];
const MOST_HEAD = 4 * 1024 * 1024;
const MOST_UNPACKED = 500 * 1024 * 1024;
const MOST_ENTRIES = 600;

/**
 * Opens a package without trusting it: manifest by schema, bounded size and count, known names only. `Refusal` `invalid`
 * else. Anybody may send one, so nothing but manifest and signature is unpacked before the signature is known to hold.
 */
export function readBundle<Manifest extends { files: readonly { path: string; bytes: number }[] }>(zip: Uint8Array, schema: Schema<Manifest>): ReadBundle<Manifest> {
  const names: string[] = [];
  const head = unpack(zip, ({ name, originalSize }) => {
    const wanted = name === MANIFEST || name === SIGNATURE;
    if (names.push(name) > MOST_ENTRIES || (wanted && originalSize > MOST_HEAD)) throw new Refusal('too-large', 'package-too-large');
    return wanted;
  });
  const manifestText = textOf(head, MANIFEST!);
  const manifest = parsed(schema, manifestText, 'manifest-unreadable');
  const signature = parsed(signatureSchema, textOf(head, SIGNATURE!), 'signature-unreadable');
  const listed = new Map(manifest.files.map(({ path, bytes }) => [path, bytes]));
  if (listed.size !== manifest.files.length) throw new Refusal('invalid', 'file-listed-twice', {}, { body: 'input-wrong' });
  if (manifest.files.reduce((sum, { bytes }) => sum + bytes, 0) > MOST_UNPACKED) throw new Refusal('too-large', 'package-too-large');
  const unlisted = names.find((name) => name.startsWith('data/') && !listed.has(name));
  if (unlisted) throw new Refusal('invalid', 'file-not-listed', { path: unlisted }, { body: 'input-wrong' });
  return { manifestText, manifest, signature, files: () => new Map(Object.entries(unpack(zip, ({ name, originalSize }) => listed.get(name) === originalSize))) };
}

function unpack(zip: Uint8Array, filter: (file: UnzipFileInfo) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(zip, { filter });
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
