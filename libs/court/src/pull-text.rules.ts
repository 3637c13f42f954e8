/** One application in a list that leaves the court's screen: what a case system needs to open its own record. */
export interface PulledLine {
  readonly packageId: string;
  readonly number: string | null;
  readonly state: string;
  readonly caseNumber: string;
  readonly organisation: string;
  readonly parties: readonly string[];
  readonly amountMinor: number;
  readonly currency: string;
  readonly basis: string;
  readonly lastPartySignedAt: string;
  readonly windowEnd: string;
  readonly receivedAt: string;
  readonly acceptBy: string;
  readonly manifestSha256: string;
}

interface Pulled {
  readonly packageId: string;
  readonly number: string | null;
  readonly state: string;
  readonly manifestSha256: string;
  readonly receivedAt: Date;
  readonly acceptBy: Date;
  readonly manifest: {
    readonly caseNumber: string; readonly basis: string; readonly windowEnd?: string;
    readonly organisation: { readonly name: string }; readonly parties: readonly { readonly name: string }[];
    readonly terms: readonly { readonly minor?: number; readonly currency?: string }[]; readonly moments: { readonly lastPartySignedAt: string };
  };
}

export function pulledLine({ manifest, ...row }: Pulled): PulledLine {
  return {
    packageId: row.packageId, number: row.number, state: row.state, caseNumber: manifest.caseNumber, organisation: manifest.organisation.name,
    parties: manifest.parties.map((party) => party.name),
    amountMinor: manifest.terms.reduce((total, term) => total + (term.minor ?? 0), 0), currency: manifest.terms.find((term) => term.currency)?.currency ?? '',
    basis: manifest.basis, lastPartySignedAt: manifest.moments.lastPartySignedAt, windowEnd: manifest.windowEnd ?? '',
    receivedAt: row.receivedAt.toISOString(), acceptBy: row.acceptBy.toISOString(), manifestSha256: row.manifestSha256,
  };
}

/** A cell by RFC 4180; one that a spreadsheet would run as a formula is made plain text by a leading apostrophe. */
export function cell(value: unknown): string {
  const text = Array.isArray(value) ? value.join('、') : String(value ?? '');
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** UTF-8 with a byte order mark, so that spreadsheets show Chinese. */
export function csv(lines: readonly PulledLine[]): string {
  const columns = Object.keys(EMPTY) as (keyof PulledLine)[];
  return `\uFEFF${[columns.join(','), ...lines.map((line) => columns.map((column) => cell(line[column])).join(','))].join('\r\n')}\r\n`;
}

const EMPTY: PulledLine = {
  packageId: '', number: null, state: '', caseNumber: '', organisation: '', parties: [], amountMinor: 0, currency: '', basis: '',
  lastPartySignedAt: '', windowEnd: '', receivedAt: '', acceptBy: '', manifestSha256: '',
};
