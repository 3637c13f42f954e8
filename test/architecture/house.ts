/**
 * Who knows whom: the one table. A lib uses only what its row lists, and what those use; the rules below are computed
 * from it. Change a boundary here, knowingly, with a decision record.
 */
export const HOUSE = {
  kernel: [],
  contract: ['kernel'],
  law: ['kernel'],
  platform: ['kernel'],
  documents: ['platform'],
  people: ['platform', 'law'],
  deadlines: ['people', 'law'],
  notices: ['people'],
  cases: ['deadlines', 'documents'],
  bookings: ['cases'],
  mediators: ['bookings'],
  evidence: ['cases'],
  sessions: ['bookings', 'evidence'],
  agreements: ['evidence'],
  filings: ['agreements', 'sessions'],
  aftercare: ['agreements'],
  court: ['documents', 'deadlines'],
} as const satisfies Record<string, readonly string[]>;

export type Lib = keyof typeof HOUSE;
export const LIBS = Object.keys(HOUSE) as Lib[];

/** Everything a lib may use: its row, and what those use. */
export function below(lib: Lib): Set<Lib> {
  const found = new Set<Lib>();
  const visit = (name: Lib) => {
    for (const next of HOUSE[name] as readonly Lib[]) if (!found.has(next)) visit((found.add(next), next));
  };
  visit(lib);
  return found;
}

/** Packages with one home. */
export const ONLY_IN: Readonly<Record<string, Lib>> = {
  bullmq: 'platform',
  ioredis: 'platform',
  'livekit-server-sdk': 'sessions',
  '@libpdf/core': 'documents',
  '@myriaddreamin/typst-ts-node-compiler': 'documents',
};

/** The closed list of what a file can be. */
export const KINDS = [
  'machine', 'rules', 'events', 'entity', 'queries', 'service', 'module', 'access', 'port', 'adapter', 'template', 'controller', 'schema',
  'guard', 'filter', 'interceptor', 'pipe', 'config', 'job', 'bench', 'spec', 'int-spec', 'e2e-spec', 'gen', 'd',
];
export const PURE = /\.(machine|rules)\.ts$/;
