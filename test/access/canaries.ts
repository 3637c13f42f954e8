import { CENTRE_RELATIONS, newId, PARTY_RELATIONS, type Relation } from '@maplebridge/kernel';
import { Keys } from '@maplebridge/platform';
import type { Settled } from '../filings/road.js';
import type { World } from '../world/world.js';

const CASES = ['own', 'sibling', 'elsewhere'] as const;
export type PlantedCase = (typeof CASES)[number];
const FIELDS = ['happened', 'wanted', 'contact', 'address', 'private-evidence', 'attempt-note', 'exclusion-reason', 'phone', 'document-number', 'tracking-code'] as const;
type PlantedField = (typeof FIELDS)[number];

/** A string that stands in one protected field of one case and nowhere else. */
export const canary = (where: PlantedCase, field: PlantedField): string => `canary-${where}-${field}`;

/** The canaries in an answer, however they are written: numbers and codes are kept in capitals. */
export function canariesIn(body: string): { where: PlantedCase; field: PlantedField }[] {
  if (!/canary-/i.test(body)) return [];
  const said = body.toLowerCase();
  return CASES.flatMap((where) => FIELDS.filter((field) => said.includes(canary(where, field))).map((field) => ({ where, field })));
}

const ALL: readonly Relation[] = [...PARTY_RELATIONS, 'mediator', ...CENTRE_RELATIONS, 'invited'];
/** Who of a case may read a planted field of it; a mediator's reasons and a tracking code are nobody's. */
const READERS: Readonly<Record<PlantedField, readonly Relation[]>> = {
  happened: ALL, wanted: ALL, contact: ALL, address: ALL,
  'private-evidence': ['representative', 'mediator'],
  'attempt-note': ['intake-officer', 'dispatcher', 'centre-manager', 'mediator'],
  'exclusion-reason': [],
  phone: ['applicant', 'return-visitor'],
  'document-number': ['mediator'],
  'tracking-code': [],
};

export const mayRead = (field: PlantedField, relations: readonly Relation[]): boolean => READERS[field].some((relation) => relations.includes(relation));

/** Puts a canary into each protected field of the three cases; answers the file of the private evidence of the first. */
export async function plant(world: World, ...cases: readonly Settled[]): Promise<string> {
  const files: string[] = [];
  for (const [i, settled] of cases.entries()) files.push(await plantOne(world, CASES[i]!, settled));
  return files[0]!;
}

async function plantOne({ database, people, get }: World, where: PlantedCase, { caseId, hospital, patient, patientId, hospitalId }: Settled): Promise<string> {
  const secret = canary(where, 'private-evidence');
  const fileId = await people.file(hospital, `${secret}.txt`, Buffer.from(secret), 'text/plain');
  const choiceId = newId();
  const code = get(Keys).mac(canary(where, 'tracking-code').toUpperCase(), `tracking:${caseId}`);
  const answers = { 'what-happened': { disputeType: 'medical', text: canary(where, 'happened') }, 'what-you-want': { text: canary(where, 'wanted') } };
  const rows: [string, unknown[]][] = [
    ['update cases.dispute_case set answers = answers || $2::jsonb where id = $1', [caseId, JSON.stringify(answers)]],
    ['update cases.party set contact = $2, address = $3 where id = $1', [patientId, canary(where, 'contact'), canary(where, 'address')]],
    [`insert into evidence.item (id, case_id, party_id, added_by, file_id, title, category, class, state, added_at) values ($1, $2, $3, $4, $5, $6, 'other', 'private', 'added', now())`,
      [newId(), caseId, hospitalId, hospital.accountId, fileId, secret]],
    [`insert into cases.contact_attempt (id, case_id, party_id, channel, result, note, at) values ($1, $2, $3, 'phone', 'reached', $4, now())`, [newId(), caseId, hospitalId, canary(where, 'attempt-note')]],
    [`insert into mediators.choice (id, case_id, state) values ($1, $2, 'open')`, [choiceId, caseId]],
    [`insert into mediators.exclusion (choice_id, mediator_id, why, reason, at) values ($1, $2, 'declined', $3, now())`, [choiceId, newId(), canary(where, 'exclusion-reason')]],
    ['update people.account set phone = $2 where id = $1', [patient.accountId, canary(where, 'phone')]],
    ['update people.identity set document_number = $2 where account_id = $1', [patient.accountId, get(Keys).encrypt(canary(where, 'document-number').toUpperCase(), patient.accountId)]],
    [`insert into people.capability (id, kind, case_id, token_mac, expires_at) values ($1, 'tracking', $2, $3, now() + interval '100 years')`, [newId(), caseId, code]],
  ];
  await database.transaction(async () => {
    for (const [text, values] of rows) await database.manager.query(text, values);
  });
  return fileId;
}
