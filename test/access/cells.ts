import type { Relation } from '@maplebridge/kernel';
import { accessRow, relationsOf, type AccessRow } from '@maplebridge/people';
import type { Route } from './front-door.js';
import { NONE, type Scene } from './scene.js';
import type { Place, Subject } from './subjects.js';
import type { PlantedCase } from './canaries.js';

/** What an operation is asked about: the ids in its path, and who of the subjects is what there. */
interface Target {
  readonly name: string;
  readonly params: Readonly<Record<string, string>>;
  readonly relations: (subject: Subject) => readonly Relation[];
}

export interface Cell {
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  readonly subject: Subject;
  readonly target: string;
  /** What the door has to say. */
  readonly expected: 'admitted' | 401 | 403 | 404;
  /** The path names a part (a file, a paper) that does not belong to the target, or not to this subject. */
  readonly foreign: boolean;
}

/** Every operation × subject × target. */
export function cellsOf(routes: readonly Route[], subjects: readonly Subject[], scene: Scene): Cell[] {
  return routes.flatMap(({ operation, method, url }) => {
    if (!operation) return [];
    const row = accessRow(operation)!;
    return targetsOf(row, scene).flatMap((target) =>
      subjects.map((subject) => ({ operation, method, url: filled(url, target, scene), subject, target: target.name, expected: expected(row, subject, target), foreign: isForeign(url, row, subject, target) })));
  });
}

function expected(row: AccessRow, subject: Subject, target: Target): Cell['expected'] {
  if (row.scope === 'public' || row.scope === 'demo') return 'admitted';
  if (row.scope === 'machine') return subject.kind === 'machine' ? 'admitted' : 401;
  if (row.scope === 'invitation') return subject.kind === 'invited' && target.name === 'own' ? 'admitted' : 401;
  if (subject.kind !== 'account') return 401;
  if (row.scope === 'account') return 'admitted';
  const relations = target.relations(subject);
  if (relations.length === 0) return 404;
  return relationsOf(row).some((relation) => relations.includes(relation)) ? 'admitted' : 403;
}

function isForeign(url: string, { scope }: AccessRow, { at, inCase }: Subject, { name }: Target): boolean {
  if (!/:(fileId|paperId|packageId|sessionId|bookingId|itemId|visitId|performanceId)/.test(url)) return false;
  if (scope === 'machine') return !at.court;
  return scope === 'account' ? !inCase.own?.includes('representative') : name !== 'own';
}

function targetsOf({ scope }: AccessRow, scene: Scene): Target[] {
  const { here, sibling, there, invited } = scene;
  const inCase = (name: PlantedCase, caseId: string): Target => ({ name, params: { caseId }, relations: (subject) => subject.inCase[name] ?? [] });
  const at = (name: Place, organisationId: string): Target => ({ name, params: { organisationId }, relations: (subject) => subject.at[name] ?? [] });
  const docket = (name: 'own' | 'elsewhere', court: Place, docketId: string): Target => ({ name, params: { docketId }, relations: (subject) => subject.at[court] ?? [] });
  const nobodys = (param: string): Target[] => [NONE, 'no-id'].map((id) => ({ name: id === NONE ? 'nothing' : id, params: { [param]: id }, relations: () => [] }));
  const link = (name: string, token: string): Target => ({ name, params: { token }, relations: () => [] });
  switch (scope) {
    case 'case':
      return [inCase('own', here.settled.caseId), inCase('sibling', sibling.caseId), inCase('elsewhere', there.settled.caseId), ...nobodys('caseId')];
    case 'organisation':
      return [at('committee', here.road.committeeId), at('court', here.road.courtId), at('committeeElsewhere', there.road.committeeId), at('courtElsewhere', there.road.courtId), ...nobodys('organisationId')];
    case 'docket':
      return [docket('own', 'court', here.docketId), docket('elsewhere', 'courtElsewhere', there.docketId), ...nobodys('docketId')];
    case 'invitation':
      return [link('own', invited.token), link('nothing', 'ABCDEFGHJK')];
    default:
      return [{ name: '–', params: {}, relations: () => [] }];
  }
}

/** The path with its ids; what lies below the target is `own`'s, so that a sub-resource of another case is asked for too. */
function filled(url: string, { params }: Target, { here, invited, fileId, meeting, parts }: Scene): string {
  const below: Record<string, string> = { token: invited.token, packageId: here.packageId, paperId: here.paperId, fileId, mediatorId: here.road.people.mediator.accountId, ...meeting, ...parts, step: 'who', dutyId: 'pay', ...params };
  return url.replace(/:(\w+)/g, (_, name: string) => below[name] ?? NONE);
}
