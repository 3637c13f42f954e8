import { zipSync } from 'fflate';

/** A detached signature over the canonical manifest; anyone with the certificate can check it offline. */
export interface DetachedSignature {
  readonly algorithm: string;
  /** Base64. */
  readonly signature: string;
  /** PEM. */
  readonly certificate: string;
}

export interface Bundle {
  /** Canonical JSON (RFC 8785). */
  readonly manifest: string;
  readonly signature: DetachedSignature;
  readonly files: readonly { readonly path: string; readonly sha256: string; readonly content: Uint8Array }[];
}

// One fixed instant for every entry: the same package is the same bytes, however often it is made.
const MTIME = new Date(Date.UTC(2000, 0, 1, 12));
const text = (value: string) => new TextEncoder().encode(value);

/**
 * The package as one zip, laid out as a bag (RFC 8493): payload under `data/` with `manifest-sha256.txt`, so that
 * `sha256sum -c` works on it; beside it our `manifest.json` and its detached signature. Stored, not compressed.
 */
export function packBundle({ manifest, signature, files }: Bundle): Uint8Array {
  const sums = files.map((file) => `${file.sha256}  ${file.path}\n`).join('');
  const entries: Record<string, Uint8Array> = {
    'bagit.txt': text('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'),
    'manifest-sha256.txt': text(sums),
    'manifest.json': text(manifest),
    'manifest.json.sig': text(JSON.stringify(signature)),
  };
  for (const file of files) entries[file.path] = file.content;
  return zipSync(entries, { level: 0, mtime: MTIME });
}
